package no.tunet.settlement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import no.tunet.kernel.HalfDay;

/** One half-day of the day register: a placement under its reference (never a name), what happened, a driven transport, extra hours. */
public record RegisteredHalfDay(
        UUID placement,
        String reference,
        LocalDate on,
        HalfDay half,
        Mark mark,
        boolean transport,
        BigDecimal extraHours) {
    public RegisteredHalfDay {
        if (extraHours.signum() < 0) {
            throw new IllegalArgumentException("extra hours cannot be negative");
        }
    }
}
