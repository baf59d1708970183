package no.tunet.comparison.domain;

import java.math.BigDecimal;
import java.util.List;

/** What a side costs a year at the common ground; with unknown lines every figure is "at least". */
public record SideCost(CostRange fixed, CostRange variable, List<CostLine> unknown, Expectation ground) {
    public static SideCost of(Side side, Expectation ground, PriceLevel level) {
        var fixed = CostRange.ZERO;
        var variable = CostRange.ZERO;
        for (var line : side.lines()) {
            var perYear = perYear(line, ground, level);
            if (line.basis().isFixed()) {
                fixed = fixed.plus(perYear);
            } else {
                variable = variable.plus(perYear);
            }
        }
        var unknown = side.lines().stream()
                .filter(line -> line.amount() instanceof Amount.Unknown)
                .toList();
        return new SideCost(fixed, variable, unknown, ground);
    }

    /** A line's cost per year at the common ground; nothing of an unknown line is counted here. */
    public static CostRange perYear(CostLine line, Expectation ground, PriceLevel level) {
        return switch (line.amount()) {
            case Amount.Unknown u -> CostRange.ZERO;
            case Amount.Known k ->
                level.lift(k.range(), line.priceYear()).times(line.basis().timesAYear(ground));
        };
    }

    public CostRange perYear() {
        return fixed.plus(variable);
    }

    public CostRange perAttendedDay() {
        return perYear().dividedBy(ground.attendedDays());
    }

    public CostRange perPersonAndYear() {
        return perYear().dividedBy(BigDecimal.valueOf(ground.volume().people()));
    }

    public boolean atLeast() {
        return !unknown.isEmpty();
    }
}
