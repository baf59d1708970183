package no.tunet.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.placement.domain.PlacementCommand.*;
import no.tunet.placement.domain.PlacementState.*;
import org.junit.jupiter.api.Test;

class PlacementRulesTests {
    static final LocalDate TODAY = LocalDate.of(2022, 6, 15);
    static final LocalDate START = LocalDate.of(2022, 3, 1);
    static final PlacementRules RULES = PlacementRules.known();

    static final List<PlacementState> STATES = List.of(
            new Proposed(),
            new Visit(TODAY),
            new Agreed(START, START.plusDays(27)),
            new Trial(START, START.plusDays(27)),
            new Active(START),
            new Paused(START, TODAY, PauseCause.ILLNESS, Optional.empty()),
            new InReview(START, TODAY),
            new Ending(START, TODAY.minusDays(1), PlacementEndCause.GOAL_REACHED, "Jobb i bygda"),
            new Ended(START, TODAY.minusDays(1), PlacementEndCause.GOAL_REACHED, TODAY),
            new Closed(START, PlacementEndCause.GOAL_REACHED, TODAY),
            new Declined(TODAY, DeclineCause.OTHER_OFFER));

    static final List<PlacementCommand> COMMANDS = List.of(
            new PlanVisit(TODAY),
            new Decline(DeclineCause.PARTICIPANT_SAID_NO),
            new Agree(StartRulesTests.START, StartRulesTests.complete()),
            new Begin(),
            new FinishTrial(),
            new Pause(TODAY, PauseCause.HOLIDAY, Optional.empty()),
            new Resume(
                    TODAY,
                    List.of(new Consent.InForce(ConsentPurpose.SHARE_WITH_FARM, ConsentGiver.PARTICIPANT, START))),
            new OpenReview(),
            new Continue(),
            new End(TODAY, PlacementEndCause.PARTICIPANTS_WISH, "Ny samtale i august"),
            new Finish(),
            new FollowUp());

    @Test
    void everyStepInTheTableLeadsWhereTheTableSaysAndEveryOtherIsRefused() {
        for (var state : STATES) {
            for (var command : COMMANDS) {
                var decision = RULES.decide(state, command, TODAY);
                var step = PlacementTransition.TABLE.stream()
                        .filter(t -> t.from().isInstance(state) && t.command().isInstance(command))
                        .findFirst();
                if (step.isPresent()) {
                    assertThat(decision).as("%s %s", state, command).isInstanceOf(Decision.Accepted.class);
                    assertThat(((Decision.Accepted<PlacementState>) decision).state())
                            .isInstanceOf(step.get().to());
                } else {
                    assertThat(decision).as("%s %s", state, command).isInstanceOf(Decision.Refused.class);
                }
            }
        }
    }

    @Test
    void everyStateIsReachedAndEveryCommandUsed() {
        assertThat(PlacementTransition.TABLE.stream().map(PlacementTransition::to))
                .contains(STATES.stream().skip(1).map(Object::getClass).toArray(Class[]::new));
        assertThat(PlacementTransition.TABLE.stream()
                        .map(PlacementTransition::command)
                        .distinct())
                .hasSize(PlacementCommand.class.getPermittedSubclasses().length);
        assertThat(STATES).hasSize(PlacementState.class.getPermittedSubclasses().length);
        assertThat(COMMANDS).hasSize(PlacementCommand.class.getPermittedSubclasses().length);
    }

    @Test
    void anAgreementToStartIsRefusedWithEveryMissingThing() {
        var facts = StartRulesTests.facts(LegalBasis.SUPPORT_CONTACT, Optional.empty());
        var refused = RULES.decide(new Proposed(), new Agree(StartRulesTests.START, facts), TODAY);
        assertThat(((Decision.Refused<PlacementState>) refused).reasons()).hasSize(1);
    }

    @Test
    void aJobThatWasAwayForAMonthStillMovesThePlacementToWhereItShouldBe() {
        var agreed = new Agreed(START, START.plusDays(27));
        assertThat(RULES.onDay(agreed, START.minusDays(1))).isEqualTo(agreed);
        assertThat(RULES.onDay(agreed, START)).isEqualTo(new Trial(START, START.plusDays(27)));
        assertThat(RULES.onDay(agreed, START.plusDays(28))).isEqualTo(new Active(START));
    }

    @Test
    void theLastDayStillCounts() {
        var ending = new Ending(START, TODAY, PlacementEndCause.GOAL_REACHED, "Jobb");
        assertThat(RULES.onDay(ending, TODAY)).isEqualTo(ending);
        assertThat(RULES.onDay(ending, TODAY.plusDays(1)))
                .isEqualTo(new Ended(START, TODAY, PlacementEndCause.GOAL_REACHED, TODAY.plusMonths(3)));
    }

    @Test
    void anEndWithoutAPlanForWhatComesNextIsRefused() {
        var refused = RULES.decide(
                new Active(START), new End(START.minusDays(1), PlacementEndCause.NOT_SUITABLE, "  "), TODAY);
        assertThat(((Decision.Refused<PlacementState>) refused).reasons())
                .extracting(r -> r.code())
                .containsExactly("placement.end.beforeStart", "placement.end.planMissing");
    }

    @Test
    void nobodyComesBackToAFarmThatMayNotKnowWhoComes() {
        var paused = new Paused(START, TODAY, PauseCause.CONSENT_WITHDRAWN, Optional.empty());
        var refused = RULES.decide(paused, new Resume(TODAY.minusDays(1), List.of()), TODAY);
        assertThat(((Decision.Refused<PlacementState>) refused).reasons())
                .extracting(r -> r.code())
                .containsExactly("placement.resume.beforePause", "placement.start.consentMissing");
    }
}
