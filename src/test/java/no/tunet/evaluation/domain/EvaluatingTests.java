package no.tunet.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import org.junit.jupiter.api.Test;

class EvaluatingTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 4, 1);
    private static final Period TERM = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    private static final Period QUARTER = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 3, 31));
    private static final PersonId COORDINATOR = PersonId.next();
    private static final UnitId UNIT = UnitId.next();
    private static final Evaluating.Signer LEADER =
            new Evaluating.Signer(PersonId.next(), Role.UNIT_LEADER, Optional.of(UNIT));
    private static final Outcome CALM = BesideTests.outcome(160, 76_000, 0);
    private static final Verdict GOOD = new Verdict.Continue("As we said, and people are glad.");

    private static <S> S accepted(Decision<S> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<S>) decision).state();
    }

    private static List<String> refused(Decision<?> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<?>) decision)
                .reasons().stream().map(Reason::code).toList();
    }

    private static Evaluation.Proposed proposed() {
        var draft = accepted(Evaluating.start(QUARTER, TERM, TODAY));
        return accepted(Evaluating.propose(draft, GOOD, "", CALM, COORDINATOR, TODAY));
    }

    @Test
    void aPeriodThatIsNotOverOrOutsideTheAgreementIsRefused() {
        var next = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 31));
        assertThat(refused(Evaluating.start(next, TERM, TODAY)))
                .containsExactly(
                        "evaluation.refused.notBegun",
                        "evaluation.refused.periodNotOver",
                        "evaluation.refused.outsideTerm");
    }

    @Test
    void everyVerdictNeedsReasonsAndAChangeOrAStopSaysMore() {
        var draft = accepted(Evaluating.start(QUARTER, TERM, TODAY));
        assertThat(refused(Evaluating.propose(draft, new Verdict.Change("", " "), "", CALM, COORDINATOR, TODAY)))
                .containsExactly("evaluation.refused.reasons", "evaluation.refused.changes");
        assertThat(refused(Evaluating.propose(draft, new Verdict.Stop("Too far", ""), "", CALM, COORDINATOR, TODAY)))
                .containsExactly("evaluation.refused.instead");
    }

    @Test
    void aSeriousIncidentMustBeAnsweredInWordsWhateverTheVerdict() {
        var draft = accepted(Evaluating.start(QUARTER, TERM, TODAY));
        var serious = BesideTests.outcome(160, 76_000, 1);
        assertThat(refused(Evaluating.propose(draft, GOOD, " ", serious, COORDINATOR, TODAY)))
                .containsExactly("evaluation.refused.afterIncidents");
        accepted(Evaluating.propose(draft, GOOD, "New fence by the river.", serious, COORDINATOR, TODAY));
    }

    @Test
    void theUnitLeaderSignsAndNeverTheirOwnProposal() {
        var signed = accepted(Evaluating.sign(proposed(), LEADER, Optional.of(UNIT), TODAY));
        assertThat(signed.signer()).isEqualTo(LEADER.person());
        var self = new Evaluating.Signer(COORDINATOR, Role.COORDINATOR, Optional.of(UNIT));
        assertThat(refused(Evaluating.sign(proposed(), self, Optional.of(UNIT), TODAY)))
                .containsExactly("evaluation.refused.notTheUnitLeader", "evaluation.refused.ownProposal");
    }

    @Test
    void theLeaderOfAnotherUnitDoesNotSign() {
        assertThat(refused(Evaluating.sign(proposed(), LEADER, Optional.of(UnitId.next()), TODAY)))
                .containsExactly("evaluation.refused.notTheUnitLeader");
    }

    @Test
    void aProposalGoesBackWithWordsAndCanBeProposedAgain() {
        var draft = accepted(Evaluating.giveBack(proposed(), "Ask the participants first"));
        assertThat(draft.returnedBecause()).contains("Ask the participants first");
        assertThat(refused(Evaluating.giveBack(draft, "")))
                .containsExactly("evaluation.refused.returnReason", "evaluation.refused.notProposed");
        accepted(Evaluating.propose(draft, GOOD, "", CALM, COORDINATOR, TODAY));
    }

    @Test
    void aSignedEvaluationIsWithdrawnWithAReasonAndNeverChanged() {
        var signed = accepted(Evaluating.sign(proposed(), LEADER, Optional.of(UNIT), TODAY));
        assertThat(refused(Evaluating.propose(signed, GOOD, "", CALM, COORDINATOR, TODAY)))
                .containsExactly("evaluation.refused.notDraft");
        assertThat(refused(Evaluating.withdraw(signed, LEADER, Optional.of(UNIT), "", TODAY)))
                .containsExactly("evaluation.refused.withdrawReason");
        var withdrawn = accepted(Evaluating.withdraw(signed, LEADER, Optional.of(UNIT), "Wrong month", TODAY));
        assertThat(withdrawn.proposal()).isEqualTo(signed.proposal());
    }
}
