package no.tunet.comparison.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;
import org.junit.jupiter.api.Test;

class SideCostTests {
    private static final PriceLevel LEVEL = new PriceLevel(2021, 0, "");
    /** Six people, two days a week, 44 weeks, eight of ten come: 2 112 half-days offered, 844.8 days attended. */
    private static final Expectation SIX = new Expectation(new Volume(6, 8, 44), Share.ofPercent(80));

    @Test
    void twentyFiveUsersForThreeMillionsAreAHundredAndTwentyThousandEach() {
        var stated = new Volume(25, 4, 44);
        var side = new Side(
                Ids.next(), false, "Tre gårder", List.of(line(kroner(3_000_000), new Basis.YearTotalFor(stated))));
        var cost = SideCost.of(side, new Expectation(stated, Share.ofPercent(85)), LEVEL);
        assertThat(cost.perPersonAndYear()).isEqualTo(CostRange.exactly(Money.ofKroner(120_000)));
    }

    @Test
    void aYearTotalForOtherPeopleFollowsTheHalfDays() {
        var side = side(line(kroner(912_000), new Basis.YearTotalFor(new Volume(8, 8, 44))));
        assertThat(SideCost.of(side, SIX, LEVEL).perYear().likely()).isEqualTo(Money.ofKroner(684_000));
    }

    @Test
    void aPricePerAttendedHalfDayIsPaidOnlyForThoseWhoCome() {
        assertThat(SideCost.of(side(line(kroner(500), new Basis.PerHalfDayAttended())), SIX, LEVEL)
                        .perYear()
                        .likely())
                .isEqualTo(Money.ofKroner(844_800));
        assertThat(SideCost.of(side(line(kroner(500), new Basis.PerHalfDayOffered())), SIX, LEVEL)
                        .perYear()
                        .likely())
                .isEqualTo(Money.ofKroner(1_056_000));
    }

    @Test
    void anAttendedDayIsTwoAttendedHalfDays() {
        assertThat(SIX.attendedDays()).isEqualByComparingTo("844.8");
        assertThat(SideCost.of(side(line(kroner(500), new Basis.PerHalfDayAttended())), SIX, LEVEL)
                        .perAttendedDay()
                        .likely())
                .isEqualTo(Money.ofKroner(1_000));
    }

    @Test
    void lowAddsToLowAndHighToHigh() {
        var range = new CostRange(Money.ofKroner(10), Money.ofKroner(20), Money.ofKroner(40));
        var side = side(
                line(new Amount.Known(range), new Basis.FixedPerYear()),
                line(new Amount.Known(range), new Basis.FixedPerYear()));
        assertThat(SideCost.of(side, SIX, LEVEL).perYear())
                .isEqualTo(new CostRange(Money.ofKroner(20), Money.ofKroner(40), Money.ofKroner(80)));
    }

    @Test
    void anUnknownLineMakesTheSumAtLeastAndIsListed() {
        var unknown = line(new Amount.Unknown(), new Basis.FixedPerYear());
        var cost = SideCost.of(side(line(kroner(100), new Basis.FixedPerYear()), unknown), SIX, LEVEL);
        assertThat(cost.atLeast()).isTrue();
        assertThat(cost.unknown()).containsExactly(unknown);
        assertThat(cost.perYear().likely()).isEqualTo(Money.ofKroner(100));
    }

    @Test
    void fixedAndVariableAreKeptApartAndStartUpIsSpreadAndFixed() {
        var cost = SideCost.of(
                side(
                        line(kroner(90_000), new Basis.OnceSpreadOver(3)),
                        line(kroner(1_000), new Basis.PerPersonAndYear())),
                SIX,
                LEVEL);
        assertThat(cost.fixed().likely()).isEqualTo(Money.ofKroner(30_000));
        assertThat(cost.variable().likely()).isEqualTo(Money.ofKroner(6_000));
    }

    @Test
    void olderFiguresAreLiftedOnlyByAGivenGrowth() {
        var old = new CostLine(
                Ids.next(), LineKind.SERVICE, "", kroner(1_000), new Basis.FixedPerYear(), "regnskap", 2019);
        assertThat(LEVEL.leavesUnconverted(old)).isTrue();
        assertThat(SideCost.of(side(old), SIX, LEVEL).perYear().likely()).isEqualTo(Money.ofKroner(1_000));
        assertThat(SideCost.of(side(old), SIX, new PriceLevel(2021, 1_000, "anslag"))
                        .perYear()
                        .likely())
                .isEqualTo(Money.ofKroner(1_210));
    }

    @Test
    void aDifferenceIsAsWideAsItCanBe() {
        var ours = new CostRange(Money.ofKroner(10), Money.ofKroner(20), Money.ofKroner(30));
        var theirs = new CostRange(Money.ofKroner(15), Money.ofKroner(25), Money.ofKroner(50));
        assertThat(ours.minus(theirs))
                .isEqualTo(new CostRange(Money.ofKroner(-40), Money.ofKroner(-5), Money.ofKroner(15)));
    }

    @Test
    void aRangeOutOfOrderIsRefused() {
        assertThatThrownBy(() -> new CostRange(Money.ofKroner(2), Money.ofKroner(1), Money.ofKroner(3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearTotalForTheSameVolumeIsExactlyItself() {
        for (int people = 1; people <= 40; people++) {
            var volume = new Volume(people, 3, 41);
            var side = side(line(kroner(1_234_567), new Basis.YearTotalFor(volume)));
            assertThat(SideCost.of(side, new Expectation(volume, Share.ALL), LEVEL)
                            .perYear()
                            .likely())
                    .isEqualTo(Money.ofKroner(1_234_567));
        }
    }

    @Test
    void hiddenVatIsAPartOfThePrice() {
        assertThat(HiddenVat.inPrice(Money.ofKroner(1_000), Share.ofPercent(40), Share.ofPercent(25)))
                .isEqualTo(Money.ofKroner(80));
    }

    @Test
    void theVatRateIsThatOfTheYear() {
        assertThat(VatRate.of(2021, VatRate.GENERAL)).map(VatRate::rate).contains(Share.ofPercent(25));
        assertThat(VatRate.of(1995, VatRate.GENERAL)).isEmpty();
    }

    @Test
    void postponingANursingHomeIsShownAsARangeWithItsAssumptions() {
        var offer = new CostRange(Money.ofKroner(14_000), Money.ofKroner(60_000), Money.ofKroner(175_000));
        var year = new Postponement(Money.ofKroner(700_000), 12, "NILF 2013");
        assertThat(year.ifItHolds(offer).low()).isEqualTo(Money.ofKroner(525_000));
        assertThat(year.ifItHolds(offer).high()).isEqualTo(Money.ofKroner(686_000));
        assertThat(year.range(offer).low()).isEqualTo(Money.ofKroner(-175_000));
        assertThat(year.range(offer).high()).isEqualTo(Money.ofKroner(686_000));
    }

    private static Side side(CostLine... lines) {
        return new Side(Ids.next(), false, "x", List.of(lines));
    }

    private static CostLine line(Amount amount, Basis basis) {
        return new CostLine(Ids.next(), LineKind.SERVICE, "", amount, basis, "regnskap", 2021);
    }

    private static Amount kroner(long kroner) {
        return new Amount.Known(CostRange.exactly(Money.ofKroner(kroner)));
    }
}
