package no.tunet.comparison.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.comparison.Verdict;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.Test;

class VerdictRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 20);
    private final UUID offer = Ids.next();
    private final VerdictFacts coordinator = facts(PersonId.next(), Role.COORDINATOR, true, 0);
    private final VerdictFacts leader = facts(PersonId.next(), Role.UNIT_LEADER, true, 0);
    private final VerdictCommand propose =
            new VerdictCommand.Propose(Verdict.START, "Billigere og bedre", Optional.of(offer));

    @Test
    void theUnitLeaderSignsWhatAnotherProposed() {
        var signed = accepted(proposed(), new VerdictCommand.Sign(false), leader);
        assertThat(signed)
                .isInstanceOfSatisfying(
                        Stage.Signed.class, s -> assertThat(s.by()).isEqualTo(leader.actor()));
    }

    @Test
    void anEmptySheetIsRefusedWithEverythingItLacks() {
        var nothing = new VerdictFacts(coordinator.actor(), Role.COORDINATOR, true, false, Set.of(), 0, 0);
        assertThat(codes(open(), new VerdictCommand.Propose(Verdict.START, " ", Optional.empty()), nothing))
                .containsExactly(
                        "comparison.refused.todayEmpty",
                        "comparison.refused.noOffer",
                        "comparison.refused.noScores",
                        "comparison.refused.reasonMissing",
                        "comparison.refused.noChoice");
    }

    @Test
    void notStartingNeedsNoChosenOffer() {
        assertThat(accepted(
                        open(),
                        new VerdictCommand.Propose(Verdict.DO_NOT_START, "For dyrt", Optional.empty()),
                        coordinator))
                .isInstanceOf(Stage.Proposed.class);
    }

    @Test
    void theProposerCannotSignNorACoordinatorNorAnotherUnitsLeader() {
        var self = facts(coordinator.actor(), Role.COORDINATOR, false, 0);
        assertThat(codes(proposed(), new VerdictCommand.Sign(true), self))
                .containsExactly(
                        "comparison.refused.ownProposal",
                        "comparison.refused.notLeader",
                        "comparison.refused.otherUnit");
    }

    @Test
    void whoSignsOverUnknownLinesSaysSo() {
        var unknown = facts(leader.actor(), Role.UNIT_LEADER, true, 2);
        assertThat(codes(proposed(), new VerdictCommand.Sign(false), unknown))
                .containsExactly("comparison.refused.unknownNotSeen");
        assertThat(accepted(proposed(), new VerdictCommand.Sign(true), unknown))
                .isInstanceOfSatisfying(
                        Stage.Signed.class, s -> assertThat(s.unknownLines()).isEqualTo(2));
    }

    @Test
    void aSignedVerdictIsWithdrawnWithAReasonByTheLeaderAndTheSheetOpensAgain() {
        var signed = accepted(proposed(), new VerdictCommand.Sign(false), leader);
        assertThat(codes(signed, new VerdictCommand.Withdraw(""), coordinator))
                .containsExactly("comparison.refused.notLeader", "comparison.refused.reasonMissing");
        assertThat(accepted(signed, new VerdictCommand.Withdraw("Prisen er endret"), leader))
                .isInstanceOfSatisfying(
                        Stage.Open.class, o -> assertThat(o.back()).isPresent());
    }

    @Test
    void aProposalIsSentBackWithAReasonOrTakenBackWithoutOne() {
        assertThat(codes(proposed(), new VerdictCommand.SendBack(""), leader))
                .containsExactly("comparison.refused.reasonMissing");
        assertThat(accepted(proposed(), new VerdictCommand.SendBack("Ta med transport"), leader))
                .isInstanceOf(Stage.Open.class);
        assertThat(accepted(proposed(), new VerdictCommand.TakeBack(), coordinator))
                .isEqualTo(open());
    }

    @Test
    void onlyAnOpenSheetTakesAProposalAndOnlyASignedOneIsWithdrawn() {
        assertThat(codes(proposed(), propose, coordinator)).containsExactly("comparison.refused.notOpen");
        assertThat(codes(open(), new VerdictCommand.Withdraw("x"), leader))
                .containsExactly("comparison.refused.notSigned");
        assertThat(codes(open(), new VerdictCommand.Sign(true), leader))
                .containsExactly("comparison.refused.notProposed");
    }

    @Test
    void aScoreNeedsPointsOnTheScaleAndAReason() {
        var score = new Quality.Score(Ids.next(), offer, coordinator.actor(), Role.COORDINATOR, 6, " ");
        assertThat(Quality.accept(score))
                .isInstanceOfSatisfying(
                        Decision.Refused.class, r -> assertThat(r.reasons()).hasSize(2));
    }

    @Test
    void scoresAreSummedUpWithTheirSpreadAndTheNumberOfJudges() {
        var summary = Quality.summary(List.of(score(2), score(5), score(4)));
        assertThat(summary).isEqualTo(new Quality.Summary(3, 2, 37, 5));
    }

    private Quality.Score score(int points) {
        return new Quality.Score(offer, offer, PersonId.next(), Role.CASE_WORKER, points, "ja");
    }

    private Stage open() {
        return new Stage.Open(Optional.empty());
    }

    private Stage proposed() {
        return accepted(open(), propose, coordinator);
    }

    private VerdictFacts facts(PersonId actor, Role role, boolean ownUnit, int unknown) {
        return new VerdictFacts(actor, role, ownUnit, true, Set.of(offer), 3, unknown);
    }

    private static Stage accepted(Stage stage, VerdictCommand command, VerdictFacts facts) {
        return switch (VerdictRules.decide(stage, command, facts, TODAY)) {
            case Decision.Accepted<Stage>(var state) -> state;
            case Decision.Refused<Stage>(var reasons) -> throw new AssertionError("refused: " + reasons);
        };
    }

    private static List<String> codes(Stage stage, VerdictCommand command, VerdictFacts facts) {
        return switch (VerdictRules.decide(stage, command, facts, TODAY)) {
            case Decision.Accepted<Stage> a -> List.of();
            case Decision.Refused<Stage>(var reasons) ->
                reasons.stream().map(Reason::code).toList();
        };
    }
}
