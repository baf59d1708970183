package no.tunet.pilot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import org.junit.jupiter.api.Test;

class CostRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 1);
    private static final List<BudgetLine> BUDGET = List.of(Plans.budget("b1", "Leiing", Optional.empty(), 150, 150));

    @Test
    void aCostNeedsALineAnAmountAndADayInTheProjectThatHasBeen() {
        var wrong = new CostEntry("b9", LocalDate.of(2023, 1, 1), Money.ZERO, "");
        assertThat(CostRules.refusals(Plans.FRAME, BUDGET, wrong, TODAY))
                .extracting(Reason::code)
                .containsExactly(
                        "pilot.cost.unknownLine", "pilot.cost.zero", "pilot.cost.future", "pilot.cost.outsideProject");
    }

    @Test
    void aNegativeCostIsACorrection() {
        var correction = new CostEntry("b1", LocalDate.of(2022, 5, 1), Money.ofKroner(-20), "Ført to gonger");
        assertThat(CostRules.refusals(Plans.FRAME, BUDGET, correction, TODAY)).isEmpty();
        var first = new CostEntry("b1", LocalDate.of(2022, 4, 1), Money.ofKroner(100), "Lønn");
        assertThat(CostRules.spent("b1", List.of(first, correction)).in(2022)).contains(Money.ofKroner(80));
    }

    @Test
    void aReportIsFrozenOnlyWithWordsInEveryPartAndFactsAndNotAheadOfTime() {
        assertThat(ReportRules.refusals(Map.of(ReportSection.PROGRESS, "Etter planen"), 0, TODAY.plusDays(1), TODAY))
                .extracting(Reason::code)
                .containsExactly(
                        "pilot.report.missing.experience",
                        "pilot.report.missing.risks",
                        "pilot.report.missing.economy",
                        "pilot.report.missing.next",
                        "pilot.report.noFacts",
                        "pilot.report.future");
    }
}
