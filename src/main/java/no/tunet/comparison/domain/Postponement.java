package no.tunet.comparison.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import no.tunet.kernel.Money;

/**
 * What a service may spare if it lets people live at home longer: an assumption about one person, never a result. Kept apart from the sums of the
 * comparison. Check figures: NILF 2013, 2.1 (day offers 14,000-175,000, nursing home 700,000 a year, postponed a year by two days a week).
 *
 * @param alternativePerYear what the postponed service costs for one person and year
 * @param mostMonths how long it is postponed at the very most; at the least it is not postponed at all
 */
public record Postponement(Money alternativePerYear, int mostMonths, String source) {
    private static final int MONTHS_IN_A_YEAR = 12;

    public Postponement {
        if (alternativePerYear.ore() <= 0 || mostMonths < 1) {
            throw new IllegalArgumentException("something is postponed for at least a month");
        }
    }

    /** What is spared for one person over the postponed time if the assumption holds: the alternative less the offer at its dearest and cheapest. */
    public CostRange ifItHolds(CostRange offerPerPersonAndYear) {
        return CostRange.exactly(alternativePerYear)
                .minus(offerPerPersonAndYear)
                .times(years());
    }

    /** The whole range, from no postponement at all (the offer is only a cost) to the longest with the cheapest offer. */
    public CostRange range(CostRange offerPerPersonAndYear) {
        var holds = ifItHolds(offerPerPersonAndYear);
        var fails = CostRange.ZERO.minus(offerPerPersonAndYear).times(years());
        var middle = holds.likely().plus(fails.likely()).dividedBy(BigDecimal.TWO);
        return new CostRange(fails.low(), middle, holds.high());
    }

    private BigDecimal years() {
        return BigDecimal.valueOf(mostMonths).divide(BigDecimal.valueOf(MONTHS_IN_A_YEAR), MathContext.DECIMAL64);
    }
}
