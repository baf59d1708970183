package no.tunet.purchase.domain;

import no.tunet.kernel.Money;
import no.tunet.kernel.Period;

/**
 * One dated row of the rule book: a number, its unit, when it holds, where it stands in law and where we read it. An unverified row is used, and shown
 * as unverified.
 */
public record RuleParameter(
        ParameterId id,
        long value,
        RuleUnit unit,
        Period validity,
        String legalReference,
        String source,
        boolean verified) {

    /** The amount of a row in kroner. Refuses a row that is not an amount. */
    public Money amount() {
        if (unit != RuleUnit.NOK_EX_VAT) {
            throw new IllegalStateException(id + " is not an amount");
        }
        return Money.ofKroner(value);
    }

    public int whole() {
        return Math.toIntExact(value);
    }
}
