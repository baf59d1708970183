package no.tunet.settlement;

import no.tunet.kernel.Money;

/** What the days of a period have cost by the bases sent so far, how many months have a basis, and how many of these are agreed. */
public record Cost(Money billed, int months, int agreed) {
    public static final Cost NONE = new Cost(Money.ZERO, 0, 0);
}
