package no.tunet.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** An amount in Norwegian øre, exact; may be negative (a credit). Refuses overflow. */
public record Money(long ore) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public static Money ofKroner(long kroner) {
        return new Money(Math.multiplyExact(kroner, 100));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(ore, factor));
    }

    public Money negated() {
        return new Money(Math.negateExact(ore));
    }

    /** The given share of this amount, rounded half up to the øre. */
    public Money times(Share share) {
        return times(BigDecimal.valueOf(share.basisPoints()).movePointLeft(4));
    }

    /** This amount times a factor, rounded half up to the øre. */
    public Money times(BigDecimal factor) {
        return new Money(BigDecimal.valueOf(ore)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** This amount divided, rounded half up to the øre. Refuses a divisor of zero. */
    public Money dividedBy(BigDecimal divisor) {
        return new Money(
                BigDecimal.valueOf(ore).divide(divisor, 0, RoundingMode.HALF_UP).longValueExact());
    }

    /** Splits into equal parts; the remainder goes, øre by øre, to the first parts, so that the sum is exact. */
    public List<Money> split(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("parts must be at least 1, was " + parts);
        }
        long each = Math.floorDiv(ore, (long) parts);
        long rest = Math.floorMod(ore, (long) parts);
        var result = new ArrayList<Money>(parts);
        for (int i = 0; i < parts; i++) {
            result.add(new Money(each + (i < rest ? 1 : 0)));
        }
        return List.copyOf(result);
    }

    public boolean isNegative() {
        return ore < 0;
    }

    public BigDecimal kroner() {
        return BigDecimal.valueOf(ore, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }
}
