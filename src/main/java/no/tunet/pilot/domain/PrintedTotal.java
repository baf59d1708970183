package no.tunet.pilot.domain;

import java.util.Optional;
import no.tunet.kernel.Money;

/** A sum row exactly as the plan prints it; kept beside the recomputed one. */
public record PrintedTotal(Side side, YearAmounts byYear, Optional<Money> sum) {
    /** The two halves that must balance. */
    public enum Side {
        BUDGET,
        FINANCING
    }
}
