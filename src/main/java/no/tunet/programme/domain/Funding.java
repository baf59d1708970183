package no.tunet.programme.domain;

import java.util.Optional;
import no.tunet.kernel.Money;

/** Where a programme's money comes from: one sum, or so much a year for some years, with the sum as it was stated. */
public record Funding(Wording source, Optional<Yearly> yearly, Money stated) {
    /** An amount each year for a number of years. */
    public record Yearly(Money amount, int years) {
        public Money sum() {
            return amount.times(years);
        }
    }

    /** What it comes to when it is worked out. */
    public Money workedOut() {
        return yearly.map(Yearly::sum).orElse(stated);
    }
}
