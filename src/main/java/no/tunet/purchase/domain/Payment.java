package no.tunet.purchase.domain;

import no.tunet.kernel.Money;

/** How the price is agreed; decides how the value is reckoned (FOA § 5-4). Amounts are in kroner without VAT and never negative. */
public sealed interface Payment {
    /** A fixed total price, options beside it. Counts in full, however long the term. */
    record FixedTotal(Money total, Money options) implements Payment {
        public FixedTotal {
            notNegative(total);
            notNegative(options);
        }
    }

    /** A price per month over a fixed term, with option months. */
    record Monthly(Money perMonth, int months, int optionMonths) implements Payment {
        public Monthly {
            notNegative(perMonth);
            if (months < 1 || optionMonths < 0) {
                throw new IllegalArgumentException("a term is at least one month");
            }
        }
    }

    /** A price per month until one of the parties ends it. */
    record OpenEnded(Money perMonth) implements Payment {
        public OpenEnded {
            notNegative(perMonth);
        }
    }

    /** Purchases that recur: the amount of the last, or the next, twelve months (FOA § 5-4 (9)). */
    record Recurring(Money twelveMonths) implements Payment {
        public Recurring {
            notNegative(twelveMonths);
        }
    }

    private static void notNegative(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a price is not negative");
        }
    }
}
