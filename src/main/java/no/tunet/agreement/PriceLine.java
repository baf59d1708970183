package no.tunet.agreement;

import no.tunet.kernel.Money;
import no.tunet.kernel.Period;

/** A price of an agreement, in kroner without VAT per unit, the days it holds, and what it includes in words. */
public record PriceLine(Kind kind, Money amount, Period validity, String includes) {
    /** What one unit of the price is. */
    public enum Kind {
        HALF_DAY,
        TRANSPORT_PER_DAY,
        MEAL_PER_DAY,
        EXTRA_HOUR
    }
}
