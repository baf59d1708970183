package no.tunet.directory.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.tunet.kernel.Period;

/**
 * How much longer the road is than the straight line, as an average somebody has measured: valid from a day, with its source. Refuses a factor
 * below one.
 */
public record DetourFactor(BigDecimal factor, LocalDate validFrom, String source) {
    public DetourFactor {
        if (factor.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("a road is not shorter than the straight line");
        }
    }

    /** The estimated road between two points in whole kilometres, at least one: an estimate, never a promise. */
    public int estimateKm(Position from, Position to) {
        return Math.max(1, (int) Math.round(from.straightKmTo(to) * factor.doubleValue()));
    }

    /** The span in which this factor is used when no newer one follows. */
    public Period validity() {
        return Period.from(validFrom);
    }
}
