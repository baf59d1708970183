package no.tunet.placement.kin;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.HalfDay;

/** The weeks a relative may see, one per participant. */
public record KinView(LocalDate monday, List<Person> people) {
    /** One participant: this week's half-days, and how many of the last four weeks' were attended. */
    public record Person(String name, List<Day> days, int came, int away) {}

    /** One half-day at a farm. */
    public record Day(LocalDate on, HalfDay half, String farm, boolean closed) {}
}
