package no.tunet.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import org.junit.jupiter.api.Test;

class WayTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 2);
    private static final DayNumbers DAYS = new DayNumbers(180, 30, 60, 60, 30, 7, 30);
    private static final List<PaperRule> RULES = List.of(
            new PaperRule(PaperKind.LIABILITY_INSURANCE, true, true, Optional.empty(), "x"),
            new PaperRule(PaperKind.FIRST_AID, true, false, Optional.of(24), "x"));
    private static final Application ACCEPTED = new Application(List.of(
            new ApplicationStep.Submitted(TODAY.minusDays(60)),
            new ApplicationStep.Asked(TODAY.minusDays(50), "Hva gjør dyrene?"),
            new ApplicationStep.Answered(TODAY.minusDays(40), "De beiter."),
            new ApplicationStep.Accepted(TODAY.minusDays(35))));

    @Test
    void anApplicationGoesFromSentToTheSelfAudit() {
        assertThat(phase(Application.DRAFT)).isEqualTo(Phase.START);
        assertThat(phase(new Application(ACCEPTED.steps().subList(0, 1)))).isEqualTo(Phase.REGISTERED);
        assertThat(phase(new Application(ACCEPTED.steps().subList(0, 2)))).isEqualTo(Phase.NEEDS_INFO);
        assertThat(phase(new Application(ACCEPTED.steps().subList(0, 3)))).isEqualTo(Phase.REGISTERED);
        assertThat(phase(ACCEPTED)).isEqualTo(Phase.SELF_AUDIT);
    }

    @Test
    void aQuestionNobodyAnswersClosesTheApplicationTheDayAfterTheDeadline() {
        var asked = new Application(List.of(
                new ApplicationStep.Submitted(TODAY.minusDays(200)),
                new ApplicationStep.Asked(TODAY.minusDays(180), "Hvor?")));
        assertThat(asked.phase(DAYS, TODAY)).isEqualTo(Phase.NEEDS_INFO);
        assertThat(asked.phase(DAYS, TODAY.plusDays(1))).isEqualTo(Phase.CLOSED);
    }

    @Test
    void auditsLeadOnToTheDecision() {
        assertThat(phase(quality(3, -1, 0, 0, 0))).isEqualTo(Phase.EXTERNAL_AUDIT);
        assertThat(phase(quality(3, 2, 2, 1, 20))).isEqualTo(Phase.CORRECTING);
        assertThat(phase(quality(3, 2, 2, 1, -1))).isEqualTo(Phase.FOLLOW_UP);
        assertThat(phase(quality(3, 2, 0, 0, 0))).isEqualTo(Phase.READY);
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        var way = new Way(
                Application.DRAFT, new Standing.None(), QualityFacts.NOTHING, new Papers(List.of(), RULES), DAYS);
        assertThat(way.missing(TODAY))
                .extracting(Reason::code)
                .containsExactly(
                        "approval.reason.not-accepted",
                        "approval.reason.self-audit",
                        "approval.reason.audit",
                        "approval.reason.paper.LIABILITY_INSURANCE",
                        "approval.reason.paper.FIRST_AID");
    }

    @Test
    void aCriticalDeviationStandsInTheWay() {
        var way = new Way(ACCEPTED, new Standing.None(), quality(3, 2, 2, 1, 20), papers(), DAYS);
        assertThat(way.missing(TODAY)).containsExactly(Reason.of("approval.reason.critical", 1));
    }

    @Test
    void nothingIsMissingWhenAllIsThere() {
        assertThat(new Way(ACCEPTED, new Standing.None(), quality(3, 2, 0, 0, 0), papers(), DAYS).missing(TODAY))
                .isEmpty();
    }

    @Test
    void aFarmInTheSchemeRenewsWithoutApplyingAgain() {
        var open = new Standing.Open(new Period(TODAY.minusYears(2), TODAY.plusDays(20)));
        assertThat(new Way(Application.DRAFT, open, quality(3, 2, 0, 0, 0), papers(), DAYS).missing(TODAY))
                .isEmpty();
    }

    @Test
    void anApprovedFarmIsOverdueTheDayAfterTheSelfAuditLapsedAndRestsAfterTheGrace() {
        var open = new Standing.Open(new Period(TODAY.minusYears(1), TODAY.plusYears(1)));
        var quality =
                new QualityFacts(Optional.of(TODAY), Optional.of(TODAY.plusMonths(12)), true, 0, 0, Optional.empty());
        var way = new Way(ACCEPTED, open, quality, papers(), DAYS);
        assertThat(way.phase(TODAY)).isEqualTo(Phase.APPROVED);
        assertThat(way.phase(TODAY.plusDays(1))).isEqualTo(Phase.OVERDUE);
        assertThat(way.restsForSelfAudit()).contains(TODAY.plusDays(61));
    }

    @Test
    void anInsuranceRestsTheApprovalFromTheDayAfterItsLastAndARenewalInARowMovesIt() {
        var until = TODAY.plusDays(10);
        var one = new Papers(List.of(paper(PaperKind.LIABILITY_INSURANCE, TODAY.minusYears(1), until)), RULES);
        assertThat(one.restsFrom(PaperKind.LIABILITY_INSURANCE, TODAY)).contains(until.plusDays(1));
        assertThat(one.restsFrom(PaperKind.LIABILITY_INSURANCE, TODAY.plusYears(1)))
                .contains(until.plusDays(1));
        var all = new ArrayList<>(one.all());
        all.add(paper(PaperKind.LIABILITY_INSURANCE, until.plusDays(1), until.plusYears(1)));
        assertThat(new Papers(all, RULES).restsFrom(PaperKind.LIABILITY_INSURANCE, TODAY))
                .contains(until.plusYears(1).plusDays(1));
        assertThat(one.restsFrom(PaperKind.FIRST_AID, TODAY)).isEmpty();
    }

    @Test
    void whatLapsesFirstStandsFirst() {
        var open = new Standing.Open(new Period(TODAY.minusYears(1), TODAY.plusDays(100)));
        var lapses = new Way(ACCEPTED, open, quality(3, 2, 0, 0, 0), papers(), DAYS).lapses(TODAY);
        assertThat(lapses).isSortedAccordingTo(Comparator.comparing(Lapse::lastDay));
        assertThat(lapses)
                .extracting(Lapse::what)
                .contains("VALIDITY", "SELF_AUDIT", "AUDIT", "LIABILITY_INSURANCE", "FIRST_AID");
    }

    @Test
    void anAnswerWithoutAQuestionAndWordsThatAreBlankAreRefused() {
        assertThat(ACCEPTED.decide(new ApplicationStep.Answered(TODAY, " "), Phase.SELF_AUDIT))
                .isEqualTo(Decision.refused(
                        Reason.of("approval.reason.not-in.ANSWER"), Reason.of("approval.reason.words-missing")));
    }

    private static Phase phase(Application application) {
        return new Way(application, new Standing.None(), QualityFacts.NOTHING, papers(), DAYS).phase(TODAY);
    }

    private static Phase phase(QualityFacts quality) {
        return new Way(ACCEPTED, new Standing.None(), quality, papers(), DAYS).phase(TODAY);
    }

    /** Days ago, or never when negative; deviations; days to the oldest deadline. */
    private static QualityFacts quality(int selfAudit, int audit, int open, int critical, int deadline) {
        return new QualityFacts(
                Optional.of(TODAY.plusDays(365 - selfAudit)),
                audit < 0 ? Optional.empty() : Optional.of(TODAY.plusDays(730 - audit)),
                true,
                open,
                critical,
                open == 0 ? Optional.empty() : Optional.of(TODAY.plusDays(deadline)));
    }

    private static Papers papers() {
        return new Papers(
                List.of(
                        paper(PaperKind.LIABILITY_INSURANCE, TODAY.minusDays(9), TODAY.plusDays(300)),
                        paper(PaperKind.FIRST_AID, TODAY.minusDays(9), TODAY.plusYears(2))),
                RULES);
    }

    private static Paper paper(PaperKind kind, LocalDate from, LocalDate to) {
        return new Paper(kind, new Period(from, to), "", from);
    }
}
