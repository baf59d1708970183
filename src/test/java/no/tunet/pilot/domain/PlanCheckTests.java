package no.tunet.pilot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Share;
import org.junit.jupiter.api.Test;

class PlanCheckTests {
    private static List<String> codes(Plan plan) {
        return PlanCheck.contradictions(plan).stream().map(c -> c.what().code()).toList();
    }

    @Test
    void aSoundPlanHasNoContradiction() {
        assertThat(codes(Plans.sound())).isEmpty();
    }

    @Test
    void aShareOfAPositionThatDoesNotGiveThePrintedAmountIsReportedWithBothFigures() {
        var plan = Plans.with(
                Plans.FRAME,
                List.of(Plans.budget("b1", "Leiing", Optional.of(Share.ofPercent(16)), 150, 150)),
                Plans.financing(150, 150));
        assertThat(PlanCheck.contradictions(plan))
                .hasSize(2)
                .allSatisfy(c -> assertThat(c.what())
                        .extracting(
                                Reason::code,
                                r -> r.parameters().get(2),
                                r -> r.parameters().get(3))
                        .containsExactly("pilot.contradiction.position", Money.ofKroner(160), Money.ofKroner(150)));
    }

    @Test
    void aYearTheProjectHardlyRunsIsNotComparedWithAWholeYearOfWork() {
        var late = new ProjectFrame(
                "P",
                "",
                "",
                YearMonth.of(2021, 11),
                YearMonth.of(2022, 12),
                Optional.empty(),
                Optional.of(Money.ofKroner(1000)),
                Optional.empty());
        var plan = Plans.plan(
                late,
                List.of(),
                List.of(Plans.budget("b1", "Leiing", Optional.of(Share.ofPercent(15)), 50, 150)),
                Plans.financing(50, 150));
        assertThat(codes(plan)).isEmpty();
    }

    @Test
    void aLineWithoutAnyAmountIsReportedAndCountsAsNothing() {
        var plan = Plans.with(
                Plans.FRAME,
                List.of(
                        Plans.budget("b1", "Leiing", Optional.empty(), 150, 150),
                        new BudgetLine(
                                "b2", "Kurs", "", YearAmounts.NONE, Optional.of(Money.ZERO), Optional.empty(), "")),
                Plans.financing(150, 150));
        assertThat(codes(plan)).containsExactly("pilot.contradiction.noAmount");
    }

    @Test
    void aBudgetThatDoesNotBalanceIsReportedPerYearAndInSum() {
        var plan = Plans.with(
                Plans.FRAME,
                List.of(Plans.budget("b1", "Leiing", Optional.empty(), 150, 150)),
                Plans.financing(150, 140));
        assertThat(codes(plan)).containsExactly("pilot.balance.year", "pilot.balance.sum");
    }

    @Test
    void printedSumsThatAreNotTheSumOfTheirYearsAreReported() {
        var line = new BudgetLine(
                "b1", "Leiing", "", Plans.amounts(150, 150), Optional.of(Money.ofKroner(310)), Optional.empty(), "");
        assertThat(codes(Plans.with(Plans.FRAME, List.of(line), Plans.financing(150, 150))))
                .containsExactly("pilot.contradiction.sum");
    }

    @Test
    void aCostFrameThatIsNotTheSumOfTheBudgetIsReported() {
        var plan = Plans.with(
                Plans.FRAME,
                List.of(Plans.budget("b1", "Leiing", Optional.empty(), 150, 140)),
                Plans.financing(150, 140));
        assertThat(codes(plan)).containsExactly("pilot.contradiction.frame");
    }

    @Test
    void workPlannedOutsideTheProjectIsReported() {
        var plan = Plans.plan(
                Plans.FRAME,
                List.of(Plans.activity("a1", "Dokumentasjon", "2020Q4:x", "2021Q1:x")),
                List.of(Plans.budget("b1", "Leiing", Optional.empty(), 150, 150)),
                Plans.financing(150, 150));
        assertThat(codes(plan)).containsExactly("pilot.contradiction.outsideProject");
    }

    @Test
    void aMarkOfReachedBeforeTheLastQuarterIsReported() {
        var plan = Plans.plan(
                Plans.FRAME,
                List.of(Plans.activity("a1", "Rapport", "2021Q1:X", "2022Q1:x")),
                List.of(Plans.budget("b1", "Leiing", Optional.empty(), 150, 150)),
                Plans.financing(150, 150));
        assertThat(codes(plan)).containsExactly("pilot.contradiction.reachedEarly");
    }

    @Test
    void aFinalReportPlannedForAQuarterThatEndsAfterItsDateIsReported() {
        var frame = new ProjectFrame(
                "P",
                "",
                "",
                YearMonth.of(2021, 1),
                YearMonth.of(2022, 12),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2022, 10, 1)));
        var plan = Plans.plan(
                frame,
                List.of(new Activity("a1", "Sluttrapport", "final_report", new TreeMap<>(Plans.marks("2022Q4:X")))),
                List.of(),
                List.of());
        assertThat(codes(plan)).containsExactly("pilot.contradiction.afterFinalReport");
    }

    @Test
    void whatIsTypedIsRefusedWhenItDoesNotBalanceOrFillTheFrame() {
        assertThat(Balance.refusals(Plans.amounts(150, 140), Plans.amounts(150, 150), Optional.of(Money.ofKroner(300))))
                .extracting(Reason::code)
                .containsExactly("pilot.balance.year", "pilot.balance.sum", "pilot.balance.frame");
    }
}
