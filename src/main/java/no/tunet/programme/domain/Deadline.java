package no.tunet.programme.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import no.tunet.kernel.BusinessClock;

/**
 * The last second in which an application is in time, as a clock on a Norwegian wall shows it. An hour that comes twice (the night summer time ends)
 * counts the second time, so nobody is late by the clock being put back. Source: the call, «Søknadsfrist».
 */
public record Deadline(LocalDateTime lastSecond) {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /** The whole day counts: until 23:59:59. */
    public static Deadline endOf(LocalDate day) {
        return new Deadline(day.atTime(END_OF_DAY));
    }

    /** The first moment that is too late. */
    public Instant closesAt() {
        return lastSecond
                .atZone(BusinessClock.OSLO)
                .withLaterOffsetAtOverlap()
                .toInstant()
                .plusSeconds(1);
    }

    public boolean isInTime(Instant moment) {
        return moment.isBefore(closesAt());
    }

    /** The whole of its day counts. */
    public boolean isEndOfDay() {
        return lastSecond.toLocalTime().equals(END_OF_DAY);
    }
}
