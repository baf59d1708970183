package no.tunet.agreement.domain;

import no.tunet.kernel.Money;
import no.tunet.kernel.Period;

/** A price that holds for a span of days, with what it includes in words. Refuses a negative price. */
public record PriceTerm(PriceKind kind, Money amount, Period validity, String includes) {
    public PriceTerm {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a price is not negative");
        }
    }
}
