package no.tunet.comparison.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;
import org.junit.jupiter.api.Test;

class TurnersTests {
    private static final PriceLevel LEVEL = new PriceLevel(2021, 0, "");
    private static final Expectation GROUND = new Expectation(new Volume(5, 4, 50), Share.ofPercent(80));

    @Test
    void theLineWhoseOwnRangeHoldsTheTurnComesFirst() {
        var today = side(true, line(range(900_000, 900_000, 900_000), new Basis.FixedPerYear()));
        var transport = line(range(50_000, 100_000, 300_000), new Basis.FixedPerYear());
        var offer = side(false, line(range(700_000, 700_000, 700_000), new Basis.FixedPerYear()), transport);
        assertThat(Turners.between(today, offer, GROUND, LEVEL).getFirst())
                .isEqualTo(new Turner.ByLine(offer, transport, Money.ofKroner(200_000), true));
    }

    @Test
    void atTheTurningValueBothSidesCostTheSame() {
        var today = side(true, line(range(1, 640_000, 640_000), new Basis.FixedPerYear()));
        var price = line(range(500, 600, 700), new Basis.PerHalfDayOffered());
        var offer = side(false, price, line(range(80_000, 80_000, 80_000), new Basis.FixedPerYear()));
        var turn = Turners.between(today, offer, GROUND, LEVEL).stream()
                .filter(t -> t instanceof Turner.ByLine l && l.line().equals(price))
                .map(t -> ((Turner.ByLine) t).turnsAt())
                .findFirst()
                .orElseThrow();
        assertThat(turn).isEqualTo(Money.ofKroner(560));
        var moved = side(
                false,
                line(new Amount.Known(CostRange.exactly(turn)), new Basis.PerHalfDayOffered()),
                offer.lines().get(1));
        assertThat(SideCost.of(moved, GROUND, LEVEL).perYear().likely())
                .isEqualTo(SideCost.of(today, GROUND, LEVEL).perYear().likely());
    }

    @Test
    void anUnknownLineTurnsItWhenItEatsTheDifference() {
        var today = side(true, line(range(900_000, 900_000, 900_000), new Basis.FixedPerYear()));
        var unknown = line(new Amount.Unknown(), new Basis.PerPersonAndYear());
        var offer = side(false, line(range(700_000, 700_000, 700_000), new Basis.FixedPerYear()), unknown);
        assertThat(Turners.between(today, offer, GROUND, LEVEL))
                .contains(new Turner.ByUnknown(offer, unknown, Money.ofKroner(40_000)));
    }

    @Test
    void anUnknownLineOnTheDearerSideCannotTurnIt() {
        var today = side(
                true,
                line(range(900_000, 900_000, 900_000), new Basis.FixedPerYear()),
                line(new Amount.Unknown(), new Basis.FixedPerYear()));
        var offer = side(false, line(range(700_000, 700_000, 700_000), new Basis.FixedPerYear()));
        assertThat(Turners.between(today, offer, GROUND, LEVEL)).noneMatch(Turner.ByUnknown.class::isInstance);
    }

    @Test
    void attendanceTurnsItWhenOneSideIsPaidOnlyForThoseWhoCome() {
        var today = side(true, line(range(400_000, 400_000, 400_000), new Basis.FixedPerYear()));
        var offer = side(false, line(range(600, 600, 600), new Basis.PerHalfDayAttended()));
        assertThat(Turners.between(today, offer, GROUND, LEVEL)).contains(new Turner.ByAttendance(new Share(6_667)));
    }

    @Test
    void equalSidesHaveNothingThatTurnsThem() {
        var today = side(true, line(range(1_000, 1_000, 1_000), new Basis.FixedPerYear()));
        assertThat(Turners.between(today, new Side(Ids.next(), false, "y", today.lines()), GROUND, LEVEL))
                .isEmpty();
    }

    private static Side side(boolean today, CostLine... lines) {
        return new Side(Ids.next(), today, "x", List.of(lines));
    }

    private static CostLine line(Amount amount, Basis basis) {
        return new CostLine(Ids.next(), LineKind.SERVICE, "", amount, basis, "regnskap", 2021);
    }

    private static Amount range(long low, long likely, long high) {
        return new Amount.Known(new CostRange(Money.ofKroner(low), Money.ofKroner(likely), Money.ofKroner(high)));
    }
}
