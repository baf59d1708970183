package no.tunet.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;
import org.junit.jupiter.api.Test;

class BesideTests {
    static final Yardstick YARDSTICK = new Yardstick(Share.ofPercent(5), Share.ofPercent(50), Share.ofPercent(75));
    private static final CostRange PROMISED = range(800, 900, 1000);
    private static final CostRange TODAY = range(1400, 1500, 1700);

    private static CostRange range(long low, long likely, long high) {
        return new CostRange(Money.ofKroner(low), Money.ofKroner(likely), Money.ofKroner(high));
    }

    static Outcome outcome(int attended, long cost, int serious) {
        return new Outcome(
                6, 200, attended, Map.of(), serious, serious, new Faces(6, 3, 1, 0), 4, 3, Money.ofKroner(cost));
    }

    private static List<Fit> fits(Expectation said, Outcome happened) {
        return Beside.of(said, happened, YARDSTICK).stream().map(Finding::fit).toList();
    }

    @Test
    void costWithinThePromisedRangeIsAsSaidAndCheaperThanToday() {
        var said =
                new Expectation(Optional.of(PROMISED), Optional.of(TODAY), Optional.of(Share.ofPercent(80)), List.of());
        assertThat(fits(said, outcome(160, 76_000, 0)))
                .containsExactly(Fit.AS_SAID, Fit.BETTER, Fit.AS_SAID, Fit.AS_SAID, Fit.AS_SAID, Fit.AS_SAID);
    }

    @Test
    void poorAttendanceMakesTheDayDearerThanPromised() {
        var said =
                new Expectation(Optional.of(PROMISED), Optional.of(TODAY), Optional.of(Share.ofPercent(80)), List.of());
        assertThat(fits(said, outcome(100, 76_000, 1)))
                .containsExactly(Fit.WORSE, Fit.AS_SAID, Fit.WORSE, Fit.AS_SAID, Fit.AS_SAID, Fit.WORSE);
    }

    @Test
    void whatNobodySaidOrMeasuredIsCalledUnknownAndNotGood() {
        var nothing = new Outcome(0, 0, 0, Map.of(), 0, 0, Faces.NONE, 0, 0, Money.ZERO);
        assertThat(fits(Expectation.NOTHING_SAID, nothing))
                .containsExactly(
                        Fit.NOBODY_KNOWS,
                        Fit.NOBODY_KNOWS,
                        Fit.NOBODY_KNOWS,
                        Fit.NOBODY_KNOWS,
                        Fit.NOBODY_KNOWS,
                        Fit.AS_SAID);
        assertThat(nothing.costPerAttendedDay()).isEmpty();
    }

    @Test
    void fewerThanFiveParticipantsLeaveTheUnitAsFewerThanFive() {
        var four = new Outcome(4, 100, 80, Map.of(), 1, 0, new Faces(9, 0, 0, 0), 1, 1, Money.ofKroner(1));
        assertThat(Outward.of(four)).isEqualTo(new Outward.FewerThanFive(Money.ofKroner(1)));
        assertThat(Outward.of(outcome(160, 76_000, 0))).isInstanceOf(Outward.Shown.class);
        assertThat(Outward.participants(List.of(Outward.of(four), Outward.of(outcome(160, 76_000, 0)))))
                .isEqualTo(6);
    }

    @Test
    void fewerThanFiveAnswersAreNotShownOutside() {
        var shy = new Outcome(6, 100, 80, Map.of(), 0, 0, new Faces(4, 0, 0, 0), 1, 1, Money.ofKroner(1));
        assertThat(Outward.of(shy))
                .isInstanceOfSatisfying(
                        Outward.Shown.class, shown -> assertThat(shown.glad()).isEmpty());
    }
}
