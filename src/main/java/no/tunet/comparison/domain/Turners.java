package no.tunet.comparison.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;

/** What would turn the verdict on cost: every line moved alone, from its likely value, until both sides cost the same a year. */
public final class Turners {
    private static final int ATTENDANCE_UNITS = 10_000;

    private final Expectation ground;
    private final PriceLevel level;
    private final BigDecimal gap;

    private Turners(Side today, Side offer, Expectation ground, PriceLevel level) {
        this.ground = ground;
        this.level = level;
        this.gap = ore(SideCost.of(offer, ground, level)).subtract(ore(SideCost.of(today, ground, level)));
    }

    /** The nearest first: those inside their own range, then unknown lines and attendance, then by how far the line must move. */
    public static List<Turner> between(Side today, Side offer, Expectation ground, PriceLevel level) {
        var turners = new Turners(today, offer, ground, level);
        var found = new ArrayList<Turner>();
        today.lines().forEach(line -> turners.byLine(today, line).ifPresent(found::add));
        offer.lines().forEach(line -> turners.byLine(offer, line).ifPresent(found::add));
        turners.byAttendance(today, offer).ifPresent(found::add);
        found.sort(Comparator.comparingInt(Turners::rank).thenComparing(Turners::move));
        return List.copyOf(found);
    }

    private Optional<Turner> byLine(Side side, CostLine line) {
        var weight = line.basis()
                .timesAYear(ground)
                .multiply(level.growthBasisPoints() == 0 ? BigDecimal.ONE : level.factor(line.priceYear()));
        if (weight.signum() == 0 || gap.signum() == 0) {
            return Optional.empty();
        }
        var step = gap.divide(weight, 0, RoundingMode.HALF_UP);
        var change = new Money((side.today() ? step : step.negate()).longValueExact());
        return switch (line.amount()) {
            case Amount.Unknown u ->
                change.ore() > 0 ? Optional.of(new Turner.ByUnknown(side, line, change)) : Optional.empty();
            case Amount.Known(var range) -> {
                var at = range.likely().plus(change);
                yield at.isNegative()
                        ? Optional.empty()
                        : Optional.of(new Turner.ByLine(side, line, at, range.contains(at)));
            }
        };
    }

    private Optional<Turner> byAttendance(Side today, Side offer) {
        var slope = attended(offer).subtract(attended(today));
        if (slope.signum() == 0 || gap.signum() == 0) {
            return Optional.empty();
        }
        var at = ground.share()
                .subtract(gap.multiply(ground.share()).divide(slope, 8, RoundingMode.HALF_UP))
                .multiply(BigDecimal.valueOf(ATTENDANCE_UNITS))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        return at > 0 && at <= ATTENDANCE_UNITS
                ? Optional.of(new Turner.ByAttendance(new Share(at)))
                : Optional.empty();
    }

    private BigDecimal attended(Side side) {
        return side.lines().stream()
                .filter(line -> line.basis() instanceof Basis.PerHalfDayAttended)
                .map(line -> BigDecimal.valueOf(
                        SideCost.perYear(line, ground, level).likely().ore()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal ore(SideCost cost) {
        return BigDecimal.valueOf(cost.perYear().likely().ore());
    }

    private static int rank(Turner turner) {
        return switch (turner) {
            case Turner.ByLine l -> l.likely() ? 0 : 3;
            case Turner.ByUnknown u -> 1;
            case Turner.ByAttendance a -> 2;
        };
    }

    /** How far the line moves, in parts of itself. */
    private static double move(Turner turner) {
        return switch (turner) {
            case Turner.ByLine(var side, var line, var at, var likely) ->
                line.amount() instanceof Amount.Known(var range)
                                && range.likely().ore() != 0
                        ? Math.abs((double) (at.ore() - range.likely().ore())
                                / range.likely().ore())
                        : Double.MAX_VALUE;
            case Turner.ByUnknown u -> 0;
            case Turner.ByAttendance a -> 0;
        };
    }
}
