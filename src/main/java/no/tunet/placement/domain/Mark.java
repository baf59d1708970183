package no.tunet.placement.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One tap on one half-day, with an id made where it was tapped, so that it counts once however often it arrives. A correction names the marks it
 * replaces; those are kept. Extra hours are at most twelve, in steps of a quarter.
 */
public record Mark(
        UUID id, Attendance what, boolean transport, BigDecimal extraHours, Set<UUID> replaces, Instant madeAt) {
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal MOST = new BigDecimal("12");

    public Mark {
        if (extraHours.signum() < 0
                || extraHours.compareTo(MOST) > 0
                || extraHours.remainder(QUARTER).signum() != 0) {
            throw new IllegalArgumentException("extra hours are 0 to 12 in quarters");
        }
        extraHours = extraHours.stripTrailingZeros();
        replaces = Set.copyOf(replaces);
    }

    public boolean saysTheSameAs(Mark other) {
        return what.equals(other.what) && transport == other.transport && extraHours.compareTo(other.extraHours) == 0;
    }
}
