package no.tunet.pilot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import org.junit.jupiter.api.Test;

class ChangeRulesTests {
    private static final Plan PLAN = Plans.sound();

    @Test
    void moneyBetweenYearsTakesItsSourceAlong() {
        assertThat(ChangeRules.refusals(PLAN, money("b1", 2021, "b1", 2022, 50, Optional.of("f1"))))
                .isEmpty();
        assertThat(codes(money("b1", 2021, "b1", 2022, 50, Optional.empty()))).containsExactly("pilot.change.noSource");
    }

    @Test
    void everyReasonAgainstAMoveOfMoneyIsTold() {
        assertThat(codes(money("b9", 2021, "b9", 2021, 0, Optional.empty())))
                .containsExactly("pilot.change.unknownLine", "pilot.change.noAmount", "pilot.change.nowhere");
        assertThat(codes(money("b1", 2021, "b1", 2030, 500, Optional.of("f1"))))
                .containsExactly("pilot.change.noSuchYear", "pilot.change.tooMuch", "pilot.change.sourceTooSmall");
    }

    @Test
    void anActivityMovesWithinTheProjectAndSomewhereElse() {
        assertThat(codes(move("a1", 2021, 1, 2021, 2, true))).containsExactly("pilot.change.sameQuarters");
        assertThat(codes(move("a9", 2019, 1, 2021, 2, true)))
                .containsExactly("pilot.change.unknownActivity", "pilot.change.outside");
        assertThat(codes(move("a1", 2021, 2, 2021, 3, true))).isEmpty();
    }

    @Test
    void onlyAnotherPersonWhereTheMoneyIsAnswersAndARefusalHasAReason() {
        assertThat(ChangeRules.answerRefusals(false, true, true, false, " "))
                .extracting(Reason::code)
                .containsExactly(
                        "pilot.change.notYours",
                        "pilot.change.samePerson",
                        "pilot.change.answered",
                        "pilot.change.whyNot");
        assertThat(ChangeRules.answerRefusals(true, false, false, true, "")).isEmpty();
    }

    @Test
    void hoursCostTheirPartOfAYearOfWork() {
        var year = new YearOfWork(Money.ofKroner(750_000), 1_500, "");
        assertThat(year.of(new BigDecimal("37.5"))).isEqualTo(Money.ofKroner(18_750));
        assertThat(year.at(Money.ofKroner(1_500_000)).of(BigDecimal.ONE)).isEqualTo(Money.ofKroner(1_000));
    }

    @Test
    void theForecastAddsTheMonthsToComeToWhatIsSpent() {
        var spent = Plans.amounts(100, 30);
        var forecast = Forecast.of(Plans.FRAME, Plans.amounts(120, 120), spent, LocalDate.of(2022, 3, 10));
        assertThat(forecast.yearEnd()).isEqualTo(Money.ofKroner(30 + 90));
        assertThat(forecast.projectEnd()).isEqualTo(Money.ofKroner(100 + 30 + 90));
        var before = Forecast.of(Plans.FRAME, Plans.amounts(120, 120), YearAmounts.NONE, LocalDate.of(2020, 6, 1));
        assertThat(before.projectEnd()).isEqualTo(Money.ofKroner(240));
        var after = Forecast.of(Plans.FRAME, Plans.amounts(120, 120), spent, LocalDate.of(2023, 6, 1));
        assertThat(after.projectEnd()).isEqualTo(Money.ofKroner(130));
        assertThat(after.yearEnd()).isEqualTo(Money.ZERO);
    }

    private static List<String> codes(Change change) {
        return ChangeRules.refusals(PLAN, change).stream().map(Reason::code).toList();
    }

    private static Change money(
            String from, int fromYear, String to, int toYear, long kroner, Optional<String> source) {
        return new Change.MoveMoney(from, fromYear, to, toYear, Money.ofKroner(kroner), source);
    }

    private static Change move(String activity, int fromYear, int from, int toYear, int to, boolean reach) {
        return new Change.MoveActivity(
                activity, new QuarterSpan(new Quarter(fromYear, from), new Quarter(toYear, to), reach));
    }
}
