package no.tunet.settlement.domain;

import java.math.BigDecimal;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;

/** One day inside a line: where its amount comes from. */
public sealed interface LineDay {
    ChargeKey key();

    Money amount();

    /** A day at the rate valid that day: rate × quantity × the share that is paid, rounded half up to the øre. */
    record Charged(ChargeKey key, Money rate, BigDecimal quantity, Share share) implements LineDay {
        public Charged {
            quantity = quantity.stripTrailingZeros();
        }

        @Override
        public Money amount() {
            return rate.times(quantity.multiply(BigDecimal.valueOf(share.basisPoints(), 4)));
        }
    }

    /** A day of an agreed month that was changed afterwards: what was billed for it, and what it gives now. */
    record Corrected(ChargeKey key, Money before, Money now) implements LineDay {
        @Override
        public Money amount() {
            return now.minus(before);
        }
    }
}
