package no.tunet.comparison.domain;

import java.math.BigDecimal;
import no.tunet.kernel.Share;

/** The common ground of a comparison: the same people, half-days and expected attendance on every side. Refuses an attendance of nothing. */
public record Expectation(Volume volume, Share attendance) {
    public Expectation {
        if (attendance.basisPoints() == 0) {
            throw new IllegalArgumentException("somebody is expected to come");
        }
    }

    /** Half-days that people are expected to come, in a year. */
    public BigDecimal attendedHalfDays() {
        return BigDecimal.valueOf(volume.halfDays()).multiply(share());
    }

    /** The same as whole days of two half-days each. */
    public BigDecimal attendedDays() {
        return attendedHalfDays().divide(BigDecimal.valueOf(Volume.HALF_DAYS_IN_A_DAY));
    }

    BigDecimal share() {
        return BigDecimal.valueOf(attendance.basisPoints(), 4);
    }
}
