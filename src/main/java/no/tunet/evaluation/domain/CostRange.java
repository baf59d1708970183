package no.tunet.evaluation.domain;

import no.tunet.kernel.Money;

/** A cost per attended day as it was promised: low, likely and high, in that order. Refuses any other order. */
public record CostRange(Money low, Money likely, Money high) {
    public CostRange {
        if (low.compareTo(likely) > 0 || likely.compareTo(high) > 0) {
            throw new IllegalArgumentException("low, likely and high come in that order");
        }
    }

    Fit fit(Money actual) {
        if (actual.compareTo(low) < 0) {
            return Fit.BETTER;
        }
        return actual.compareTo(high) > 0 ? Fit.WORSE : Fit.AS_SAID;
    }
}
