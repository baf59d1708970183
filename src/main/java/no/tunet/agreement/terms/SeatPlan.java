package no.tunet.agreement.terms;

import java.util.List;
import no.tunet.kernel.HalfDayOfWeek;

/** The numbered places of one offer, half-day by half-day, and which of them can be chosen. */
public record SeatPlan(String offer, List<Row> rows, int places) {
    /** One half-day of the week. */
    public record Row(HalfDayOfWeek at, List<Cell> cells) {}

    /** One numbered place: its value in the form, and whether it is free on the first day. */
    public record Cell(int number, String value, boolean free) {}
}
