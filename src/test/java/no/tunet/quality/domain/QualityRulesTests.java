package no.tunet.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.quality.AuditGrade;
import no.tunet.quality.domain.AuditorRules.Facts;
import no.tunet.quality.domain.AuditorRules.Tie;
import no.tunet.quality.domain.DeviationRules.Command;
import no.tunet.quality.domain.DeviationRules.Done;
import no.tunet.quality.domain.DeviationRules.State;
import no.tunet.quality.domain.DeviationRules.StepKind;
import no.tunet.quality.domain.DeviationRules.Who;
import org.junit.jupiter.api.Test;

class QualityRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
    private static final Set<String> ALL = Set.of("1", "2", "11");

    @Test
    void anAuditorNeedsEveryStandardOfTheFarm() {
        assertThat(codes(AuditorRules.bars(new Facts(Set.of("1"), ALL, List.of(), false, 5), TODAY)))
                .containsExactly("quality.auditor.not-competent", "quality.auditor.not-competent");
    }

    @Test
    void whoeverWorksForTheFarmOrIsItsNeighbourIsBarred() {
        var neighbour = List.of(new Tie(TieKind.NEIGHBOUR, Optional.empty()));
        assertThat(codes(AuditorRules.bars(new Facts(ALL, ALL, neighbour, true, 5), TODAY)))
                .containsExactly("quality.auditor.tied", "quality.auditor.tied");
    }

    @Test
    void aFormerEmploymentCountsForTheYearsOfTheParameterAndNotLonger() {
        assertThat(bars(TODAY.minusYears(5).plusDays(1))).containsExactly("quality.auditor.tied");
        assertThat(bars(TODAY.minusYears(5))).isEmpty();
    }

    @Test
    void theGradeHasToAgreeWithTheFindings() {
        assertThat(codes(GradeRules.conclude(AuditGrade.PASSED, 1, TODAY, TODAY, TODAY)))
                .containsExactly("quality.grade.has-deviations");
        assertThat(codes(GradeRules.conclude(AuditGrade.PASSED_WITH_DEVIATIONS, 0, TODAY, TODAY, TODAY)))
                .containsExactly("quality.grade.no-deviations");
        assertThat(codes(GradeRules.conclude(AuditGrade.NOT_PASSED, 3, TODAY.plusDays(1), TODAY, TODAY)))
                .containsExactly("quality.grade.visit-in-future");
        assertThat(codes(GradeRules.conclude(AuditGrade.NOT_PASSED, 3, TODAY.minusDays(9), TODAY, TODAY)))
                .containsExactly("quality.grade.visit-before-assignment");
    }

    @Test
    void theFarmClosesWhatItFoundItselfUnlessItIsCritical() {
        assertThat(show(new Who(true, true, Severity.MAJOR))).isEqualTo(new State.Closed(TODAY));
        assertThat(show(new Who(true, true, Severity.CRITICAL))).isEqualTo(new State.Shown(TODAY));
        assertThat(show(new Who(true, false, Severity.MINOR))).isEqualTo(new State.Shown(TODAY));
    }

    @Test
    void nobodyAnswersThemselvesAndNothingIsAcceptedThatWasNotShown() {
        assertThat(codes(move(new State.Waiting(), new Command.Accept("ja"), new Who(true, false, Severity.MINOR))))
                .containsExactly("quality.deviation.not-yourself", "quality.deviation.nothing-shown");
        assertThat(codes(move(new State.Waiting(), new Command.Return("nei"), new Who(false, false, Severity.MINOR))))
                .containsExactly("quality.deviation.nothing-shown");
    }

    @Test
    void aClosedDeviationTakesNothingMore() {
        var closed = new State.Closed(TODAY.minusDays(1));
        for (Command command : List.of(new Command.Show("x"), new Command.Accept("x"), new Command.Return("x"))) {
            assertThat(codes(move(closed, command, new Who(command instanceof Command.Show, false, Severity.MINOR))))
                    .containsExactly("quality.deviation.closed");
        }
    }

    @Test
    void aNewDeadlineIsLaterThanTheOldOneAndNotPast() {
        var officer = new Who(false, false, Severity.MINOR);
        assertThat(codes(move(new State.Waiting(), new Command.Extend(TODAY, "x"), officer)))
                .containsExactly("quality.deviation.not-later");
        assertThat(codes(move(new State.Waiting(), new Command.Extend(TODAY.plusDays(30), "x"), officer)))
                .isEmpty();
    }

    @Test
    void whereADeviationHasComeFollowsFromItsSteps() {
        var shown = new Done(StepKind.PROOF, "gjort", TODAY);
        var back = new Done(StepKind.RETURNED, "ikke nok", TODAY);
        var later = new Done(StepKind.EXTENDED, "mer tid", TODAY);
        assertThat(DeviationRules.of(Optional.empty(), List.of())).isEqualTo(new State.Waiting());
        assertThat(DeviationRules.of(Optional.empty(), List.of(shown, back, later)))
                .isEqualTo(new State.Returned(TODAY, "ikke nok"));
        assertThat(DeviationRules.of(Optional.empty(), List.of(back, shown))).isEqualTo(new State.Shown(TODAY));
        assertThat(DeviationRules.of(Optional.of(TODAY), List.of(back))).isEqualTo(new State.Closed(TODAY));
    }

    @Test
    void riskGrowsWithLikelihoodAndWithConsequence() {
        assertThat(RiskLevel.of(2, 2)).isEqualTo(RiskLevel.LOW);
        assertThat(RiskLevel.of(1, 5)).isEqualTo(RiskLevel.MODERATE);
        assertThat(RiskLevel.of(5, 2)).isEqualTo(RiskLevel.HIGH);
        assertThat(RiskLevel.of(3, 5)).isEqualTo(RiskLevel.UNACCEPTABLE);
        for (int l = 1; l <= 4; l++) {
            for (int c = 1; c <= 5; c++) {
                assertThat(RiskLevel.of(l + 1, c)).isGreaterThanOrEqualTo(RiskLevel.of(l, c));
            }
        }
    }

    @Test
    void theNewestVersionOfTheDayIsAskedAndOlderSheetsKeepTheirs() {
        var old = standard("11", "1", LocalDate.of(2012, 1, 1));
        var renewed = standard("11", "2", LocalDate.of(2022, 1, 1));
        var own = standard("HB", "1", LocalDate.of(2012, 1, 1));
        var book = new StandardBook(
                List.of(
                        new Scheme(LocalDate.of(2012, 1, 1), List.of("11"), "kilde"),
                        new Scheme(LocalDate.of(2022, 2, 1), List.of("11", "HB"), "kilde")),
                List.of(old, renewed, own));
        assertThat(book.on(LocalDate.of(2011, 12, 31))).isEmpty();
        assertThat(book.on(LocalDate.of(2021, 12, 31))).containsExactly(old);
        assertThat(book.on(LocalDate.of(2022, 1, 1))).containsExactly(renewed);
        assertThat(book.on(TODAY)).containsExactly(renewed, own);
        assertThat(book.of(List.of("11@1"))).containsExactly(old);
    }

    private static List<String> bars(LocalDate until) {
        var former = List.of(new Tie(TieKind.FORMERLY_EMPLOYED, Optional.of(until)));
        return codes(AuditorRules.bars(new Facts(ALL, ALL, former, false, 5), TODAY));
    }

    private static State show(Who who) {
        return move(new State.Waiting(), new Command.Show("gjort"), who) instanceof Decision.Accepted<State>(var state)
                ? state
                : new State.Waiting();
    }

    private static Decision<State> move(State state, Command command, Who who) {
        return DeviationRules.move(state, command, who, TODAY.plusDays(10), TODAY);
    }

    private static Standard standard(String code, String version, LocalDate from) {
        return new Standard(code, version, from, Words.same("Navn"), "kilde", List.of());
    }

    private static List<String> codes(Decision<?> decision) {
        return decision instanceof Decision.Refused<?>(var reasons) ? codes(reasons) : List.of();
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
