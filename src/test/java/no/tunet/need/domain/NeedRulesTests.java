package no.tunet.need.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.kernel.TargetGroup;
import org.junit.jupiter.api.Test;

class NeedRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 1);
    private final NeedFacts coordinator = new NeedFacts(PersonId.next(), Role.COORDINATOR, true);
    private final NeedFacts leader = new NeedFacts(PersonId.next(), Role.UNIT_LEADER, true);
    private final NeedContent six = new NeedContent(
            Optional.of(TargetGroup.MENTAL_HEALTH),
            OptionalInt.of(6),
            OptionalInt.of(4),
            Requirements.NONE,
            new TodaysService.Costed("Dagsenteret", Money.ofKroner(912_000), "regnskap", 2020));
    private final Need draft = new Need.Draft(six, Optional.empty());

    @Test
    void aCompleteDraftGoesToTheLeaderAndIsApprovedByAnotherPerson() {
        var submitted = accepted(draft, new NeedCommand.Submit(), coordinator);
        var approved = accepted(submitted, new NeedCommand.Approve(), leader);
        assertThat(approved).isEqualTo(new Need.Approved(six, coordinator.actor(), leader.actor(), TODAY));
    }

    @Test
    void anUnfinishedDraftIsRefusedWithEverythingThatIsMissing() {
        assertThat(codes(new Need.Draft(NeedContent.EMPTY, Optional.empty()), new NeedCommand.Submit(), coordinator))
                .containsExactly(
                        "need.missing.group", "need.missing.people", "need.missing.halfDays", "need.missing.today");
    }

    @Test
    void aCostWithoutSourceDescriptionOrYearIsRefusedWithAllThree() {
        var content = new NeedContent(
                six.group(),
                six.people(),
                six.halfDaysPerWeek(),
                six.requirements(),
                new TodaysService.Costed(" ", Money.ZERO, "", 1850));
        assertThat(codes(new Need.Draft(content, Optional.empty()), new NeedCommand.Submit(), coordinator))
                .containsExactly(
                        "need.missing.description",
                        "need.missing.cost",
                        "need.missing.source",
                        "need.missing.priceYear");
    }

    @Test
    void anUnknownCostMaySubmitBecauseUnknownIsAnAnswer() {
        var content = new NeedContent(
                six.group(),
                six.people(),
                six.halfDaysPerWeek(),
                six.requirements(),
                new TodaysService.CostUnknown("Dagsenteret"));
        assertThat(accepted(new Need.Draft(content, Optional.empty()), new NeedCommand.Submit(), coordinator))
                .isInstanceOf(Need.Submitted.class);
    }

    @Test
    void integrationIsNotInForceBeforeTheSecondVersionOfTheGroups() {
        var content = new NeedContent(
                Optional.of(TargetGroup.INTEGRATION),
                six.people(),
                six.halfDaysPerWeek(),
                six.requirements(),
                six.today());
        var decision = NeedRules.decide(
                new Need.Draft(content, Optional.empty()),
                new NeedCommand.Submit(),
                coordinator,
                LocalDate.of(2019, 5, 1));
        assertThat(reasons(decision)).extracting(Reason::code).containsExactly("need.missing.groupNotInForce");
    }

    @Test
    void aLeaderCannotApproveAnOwnProposalNorAnotherUnitsNeedNorACoordinatorAny() {
        var submitted = accepted(draft, new NeedCommand.Submit(), leader);
        assertThat(codes(submitted, new NeedCommand.Approve(), new NeedFacts(leader.actor(), Role.COORDINATOR, false)))
                .containsExactly("need.refused.ownProposal", "need.refused.notLeader", "need.refused.otherUnit");
    }

    @Test
    void sendingBackTakesAReasonAndKeepsItOnTheDraft() {
        var submitted = accepted(draft, new NeedCommand.Submit(), coordinator);
        assertThat(codes(submitted, new NeedCommand.SendBack(" "), leader))
                .containsExactly("need.refused.reasonMissing");
        var back = accepted(submitted, new NeedCommand.SendBack("Hvor bor de?"), leader);
        assertThat(back)
                .isEqualTo(new Need.Draft(six, Optional.of(new Need.Note("Hvor bor de?", leader.actor(), TODAY))));
    }

    @Test
    void aSubmittedNeedIsTakenBackByWithdrawing() {
        var submitted = accepted(draft, new NeedCommand.Submit(), coordinator);
        assertThat(accepted(submitted, new NeedCommand.Withdraw(), coordinator)).isInstanceOf(Need.Draft.class);
    }

    @Test
    void onlyADraftIsWrittenIn() {
        var submitted = accepted(draft, new NeedCommand.Submit(), coordinator);
        assertThat(codes(submitted, new NeedCommand.Write(NeedContent.EMPTY), coordinator))
                .containsExactly("need.refused.notDraft");
    }

    @Test
    void aClosedOrApprovedNeedIsTakenUpAgainAsADraftThatMustBeApprovedAnew() {
        var closed = accepted(draft, new NeedCommand.Close(Need.ClosingCause.NO_MONEY, "Budsjettet"), coordinator);
        assertThat(closed).isInstanceOf(Need.Closed.class);
        assertThat(accepted(closed, new NeedCommand.Reopen("Nytt år"), coordinator))
                .isInstanceOf(Need.Draft.class);
        var approved =
                accepted(accepted(draft, new NeedCommand.Submit(), coordinator), new NeedCommand.Approve(), leader);
        assertThat(accepted(approved, new NeedCommand.Reopen("To til"), coordinator))
                .isInstanceOf(Need.Draft.class);
    }

    @Test
    void everyStateAnswersEveryCommand() {
        var submitted = accepted(draft, new NeedCommand.Submit(), coordinator);
        var states = List.of(
                draft,
                submitted,
                accepted(submitted, new NeedCommand.Approve(), leader),
                accepted(draft, new NeedCommand.Close(Need.ClosingCause.COVERED, "Ja"), coordinator));
        var commands = List.of(
                new NeedCommand.Write(six),
                new NeedCommand.Submit(),
                new NeedCommand.Withdraw(),
                new NeedCommand.Approve(),
                new NeedCommand.SendBack("x"),
                new NeedCommand.Close(Need.ClosingCause.COVERED, "x"),
                new NeedCommand.Reopen("x"));
        var lawful = states.stream()
                .map(state -> commands.stream()
                        .filter(c -> NeedRules.decide(state, c, leader, TODAY) instanceof Decision.Accepted)
                        .map(c -> c.getClass().getSimpleName())
                        .toList())
                .toList();
        assertThat(lawful)
                .containsExactly(
                        List.of("Write", "Submit", "Close"),
                        List.of("Withdraw", "Approve", "SendBack", "Close"),
                        List.of("Close", "Reopen"),
                        List.of("Reopen"));
    }

    @Test
    void theSentenceSaysWhoHowOftenAndWhatTheyHaveToday() {
        assertThat(NeedSentence.exact(six))
                .extracting(Reason::code)
                .containsExactly(
                        "need.sentence.who.people",
                        "need.sentence.group.MENTAL_HEALTH",
                        "need.sentence.often",
                        "need.sentence.today");
    }

    @Test
    void anOutsiderReadsFewerThanFiveInsteadOfASmallNumber() {
        var three =
                new NeedContent(six.group(), OptionalInt.of(3), six.halfDaysPerWeek(), six.requirements(), six.today());
        assertThat(NeedSentence.guarded(three).getFirst()).isEqualTo(Reason.of("need.sentence.who.few"));
        assertThat(NeedSentence.guarded(six).getFirst()).isEqualTo(Reason.of("need.sentence.who.people", 6));
    }

    private static Need accepted(Need need, NeedCommand command, NeedFacts facts) {
        return switch (NeedRules.decide(need, command, facts, TODAY)) {
            case Decision.Accepted<Need>(var state) -> state;
            case Decision.Refused<Need>(var reasons) -> throw new AssertionError("refused: " + reasons);
        };
    }

    private static List<String> codes(Need need, NeedCommand command, NeedFacts facts) {
        return reasons(NeedRules.decide(need, command, facts, TODAY)).stream()
                .map(Reason::code)
                .toList();
    }

    private static List<Reason> reasons(Decision<Need> decision) {
        return switch (decision) {
            case Decision.Accepted<Need> a -> List.of();
            case Decision.Refused<Need>(var reasons) -> reasons;
        };
    }
}
