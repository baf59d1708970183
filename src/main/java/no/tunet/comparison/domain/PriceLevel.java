package no.tunet.comparison.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The year whose prices the comparison is stated in, and the yearly growth (basis points, with its source) that lifts older figures to it. A growth of
 * nothing leaves figures as they are, and lines of other years are then listed as not converted.
 */
public record PriceLevel(int year, int growthBasisPoints, String source) {
    CostRange lift(CostRange range, int fromYear) {
        return growthBasisPoints == 0 || fromYear == year ? range : range.times(factor(fromYear));
    }

    BigDecimal factor(int fromYear) {
        var growth = BigDecimal.ONE.add(BigDecimal.valueOf(growthBasisPoints, 4));
        int years = year - fromYear;
        return years >= 0
                ? growth.pow(years, MathContext.DECIMAL64)
                : BigDecimal.ONE.divide(growth.pow(-years, MathContext.DECIMAL64), 12, RoundingMode.HALF_UP);
    }

    /** True when a line's price year differs and nothing converts it. */
    public boolean leavesUnconverted(CostLine line) {
        return line.priceYear() != year && growthBasisPoints == 0;
    }
}
