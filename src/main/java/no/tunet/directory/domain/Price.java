package no.tunet.directory.domain;

import no.tunet.kernel.Money;

/** What a farm says a place costs. */
public sealed interface Price {
    /** The farm's list price for one person and one half-day. Refuses nothing and less. */
    record PerHalfDay(Money amount) implements Price {
        public PerHalfDay {
            if (amount.compareTo(Money.ZERO) <= 0) {
                throw new IllegalArgumentException("a price is more than nothing");
            }
        }
    }

    /** The farm wants to be asked. */
    record OnRequest() implements Price {}
}
