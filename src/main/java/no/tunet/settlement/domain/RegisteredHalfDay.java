package no.tunet.settlement.domain;

import java.time.LocalDate;
import java.util.UUID;
import no.tunet.kernel.HalfDay;

/** One half-day of the day register: a placement under its reference (never a name), what happened, a driven transport, whole extra hours. */
public record RegisteredHalfDay(
        UUID placement, String reference, LocalDate on, HalfDay half, Mark mark, boolean transport, int extraHours) {
    public RegisteredHalfDay {
        if (extraHours < 0) {
            throw new IllegalArgumentException("extra hours cannot be negative");
        }
    }
}
