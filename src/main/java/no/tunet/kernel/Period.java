package no.tunet.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A span of whole days, both ends included; an open end is {@link #OPEN_END}. Refuses an end before its start. */
public record Period(LocalDate from, LocalDate to) {
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on or after its start");
        }
    }

    public static Period from(LocalDate from) {
        return new Period(from, OPEN_END);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(Period other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    public boolean isOpen() {
        return to.equals(OPEN_END);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
