package no.tunet.comparison.domain;

import java.math.BigDecimal;
import no.tunet.kernel.Money;

/** A cost that is not known exactly: low, likely and high, in that order. Refuses any other order. */
public record CostRange(Money low, Money likely, Money high) {
    public static final CostRange ZERO = exactly(Money.ZERO);

    public CostRange {
        if (low.compareTo(likely) > 0 || likely.compareTo(high) > 0) {
            throw new IllegalArgumentException("low, likely and high stand in rising order");
        }
    }

    public static CostRange exactly(Money amount) {
        return new CostRange(amount, amount, amount);
    }

    /** Low with low and high with high: the sum is wider than chance would make it, and that is said where it is shown. */
    public CostRange plus(CostRange other) {
        return new CostRange(low.plus(other.low), likely.plus(other.likely), high.plus(other.high));
    }

    /** The widest difference there can be: our low against their high. */
    public CostRange minus(CostRange other) {
        return new CostRange(low.minus(other.high), likely.minus(other.likely), high.minus(other.low));
    }

    /** Times a factor that is not negative, each end rounded half up to the øre. */
    public CostRange times(BigDecimal factor) {
        return new CostRange(low.times(factor), likely.times(factor), high.times(factor));
    }

    /** Divided by a number above zero, each end rounded half up to the øre. */
    public CostRange dividedBy(BigDecimal divisor) {
        return new CostRange(low.dividedBy(divisor), likely.dividedBy(divisor), high.dividedBy(divisor));
    }

    public boolean isExact() {
        return low.equals(high);
    }

    public boolean contains(Money amount) {
        return amount.compareTo(low) >= 0 && amount.compareTo(high) <= 0;
    }
}
