package no.tunet.placement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Period;

/** Which half-days a participant is expected: the weekly pattern, less public holidays, pauses and days off of the calendar that is followed. */
public final class PlannedDays {
    private PlannedDays() {}

    /** One weekly half-day of a placement while it holds. */
    public record Slot(HalfDayOfWeek at, Period during) {}

    /** One half of one day. */
    public record DatedHalfDay(LocalDate on, HalfDay half) {}

    public static List<DatedHalfDay> in(Period span, List<Slot> slots, List<Period> pauses, List<Period> daysOff) {
        var holidays = new HashSet<>(PublicHolidays.between(span.from(), span.to()));
        var days = new ArrayList<DatedHalfDay>();
        for (LocalDate day = span.from(); !day.isAfter(span.to()); day = day.plusDays(1)) {
            if (!holidays.contains(day) && !within(pauses, day) && !within(daysOff, day)) {
                days.addAll(halves(day, slots));
            }
        }
        return List.copyOf(days);
    }

    public static boolean isPlanned(
            LocalDate day, HalfDay half, List<Slot> slots, List<Period> pauses, List<Period> daysOff) {
        return in(new Period(day, day), slots, pauses, daysOff).contains(new DatedHalfDay(day, half));
    }

    private static List<DatedHalfDay> halves(LocalDate day, List<Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.during().contains(day) && slot.at().day() == day.getDayOfWeek())
                .map(slot -> new DatedHalfDay(day, slot.at().half()))
                .distinct()
                .sorted(java.util.Comparator.comparing(DatedHalfDay::half))
                .toList();
    }

    private static boolean within(List<Period> periods, LocalDate day) {
        return periods.stream().anyMatch(period -> period.contains(day));
    }
}
