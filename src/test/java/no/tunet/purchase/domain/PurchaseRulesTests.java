package no.tunet.purchase.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.purchase.domain.PurchaseCommand.AnnulDecision;
import no.tunet.purchase.domain.PurchaseCommand.Cancel;
import no.tunet.purchase.domain.PurchaseCommand.ChooseRoute;
import no.tunet.purchase.domain.PurchaseCommand.Complete;
import no.tunet.purchase.domain.PurchaseCommand.Decide;
import no.tunet.purchase.domain.PurchaseCommand.ProposeAward;
import no.tunet.purchase.domain.PurchaseCommand.ReturnAward;
import org.junit.jupiter.api.Test;

class PurchaseRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 4);
    private static final PersonId COORDINATOR = PersonId.next();
    private static final PersonId LEADER = PersonId.next();
    private static final ChosenRoute ROUTE = route(Optional.empty());
    private static final Award AWARD = new Award(
            OrganisationId.next(), List.of(UUID.randomUUID()), Money.ofKroner(900_000), "Nearest farm with room");
    private static final Step PROPOSAL = new Step(COORDINATOR, TODAY);
    private static final PurchaseState DECIDED =
            new PurchaseState.Decided(ROUTE, AWARD, PROPOSAL, new Step(LEADER, TODAY), TODAY);
    private static final PurchaseState PROPOSED = new PurchaseState.AwardProposed(ROUTE, AWARD, PROPOSAL);

    private static final List<PurchaseState> STATES = List.of(
            new PurchaseState.Draft(),
            new PurchaseState.RouteChosen(ROUTE),
            PROPOSED,
            DECIDED,
            new PurchaseState.Completed(ROUTE, AWARD, new Step(LEADER, TODAY), TODAY),
            new PurchaseState.Cancelled(Optional.of(ROUTE), "No budget", PROPOSAL));

    private static final List<PurchaseCommand> COMMANDS = List.of(
            new ChooseRoute(ROUTE),
            new ProposeAward(AWARD, Route.HSS_PART_I, COORDINATOR),
            new ReturnAward("Look at the other farm too"),
            new Decide(LEADER, Role.UNIT_LEADER, Optional.empty()),
            new AnnulDecision("The farm withdrew", LEADER, Role.UNIT_LEADER),
            new Complete(TODAY),
            new Cancel("No budget", COORDINATOR));

    @Test
    void everyStateAcceptsExactlyTheCommandsOfTheTable() {
        for (PurchaseState state : STATES) {
            for (PurchaseCommand command : COMMANDS) {
                boolean accepted = PurchaseRules.decide(state, command, TODAY) instanceof Decision.Accepted;
                assertThat(accepted)
                        .as(
                                "%s in %s",
                                command.getClass().getSimpleName(),
                                state.getClass().getSimpleName())
                        .isEqualTo(PurchaseRules.open(state).contains(command.getClass()));
            }
        }
    }

    @Test
    void theProposerMayNotDecideAndOnlyALeaderMay() {
        assertThat(codes(PROPOSED, new Decide(COORDINATOR, Role.COORDINATOR, Optional.empty())))
                .containsExactly("purchase.refused.not-a-leader", "purchase.refused.own-proposal");
    }

    @Test
    void anAwardNeedsReasonsAnOfferAndAValue() {
        var empty = new Award(OrganisationId.next(), List.of(), Money.ZERO, " ");
        assertThat(codes(new PurchaseState.RouteChosen(ROUTE), new ProposeAward(empty, Route.HSS_PART_I, COORDINATOR)))
                .containsExactly(
                        "purchase.refused.award-without-reasons",
                        "purchase.refused.award-without-offer",
                        "purchase.refused.award-without-value");
    }

    @Test
    void anAwardAboveTheEstimateMayNotSlipPastAStricterRoute() {
        var dear = new Award(AWARD.farm(), AWARD.offers(), Money.ofKroner(9_000_000), "Dear");
        assertThat(codes(new PurchaseState.RouteChosen(ROUTE), new ProposeAward(dear, Route.HSS_PART_IV, COORDINATOR)))
                .containsExactly("purchase.refused.award-changes-route");
    }

    @Test
    void aDeviationNeedsAReasonAndAnotherRoute() {
        var deviation = new ChosenRoute.Deviation(Route.HSS_PART_I, "");
        assertThat(codes(new PurchaseState.Draft(), new ChooseRoute(route(Optional.of(deviation)))))
                .containsExactly("purchase.refused.deviation-without-reason", "purchase.refused.deviation-to-the-same");
    }

    @Test
    void nothingIsSignedBeforeTheStandstillIsOver() {
        var decision = PurchaseRules.decide(PROPOSED, new Decide(LEADER, Role.DIRECTOR, Optional.of(10)), TODAY);
        var decided = (PurchaseState.Decided) ((Decision.Accepted<PurchaseState>) decision).state();
        assertThat(decided.signableFrom()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(codes(decided, new Complete(LocalDate.of(2026, 11, 16))))
                .containsExactly("purchase.refused.standstill");
        assertThat(PurchaseRules.decide(decided, new Complete(LocalDate.of(2026, 11, 17)), TODAY))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void goingBackAlwaysNeedsAReason() {
        assertThat(codes(PROPOSED, new ReturnAward(" "))).containsExactly("purchase.refused.return-without-reason");
        assertThat(codes(DECIDED, new AnnulDecision(" ", COORDINATOR, Role.COORDINATOR)))
                .containsExactly("purchase.refused.not-a-leader", "purchase.refused.annul-without-reason");
        assertThat(codes(DECIDED, new Cancel("", COORDINATOR)))
                .containsExactly("purchase.refused.cancel-without-reason");
    }

    private static List<String> codes(PurchaseState state, PurchaseCommand command) {
        return switch (PurchaseRules.decide(state, command, TODAY)) {
            case Decision.Accepted<PurchaseState>(PurchaseState next) -> throw new AssertionError("accepted: " + next);
            case Decision.Refused<PurchaseState>(List<Reason> reasons) ->
                reasons.stream().map(Reason::code).toList();
        };
    }

    private static ChosenRoute route(Optional<ChosenRoute.Deviation> deviation) {
        var question = new RouteQuestion(
                ValueBasis.of(new Payment.FixedTotal(Money.ofKroner(1_000_000), Money.ZERO)),
                Classification.byCode("85312100"),
                BuyerType.SUBCENTRAL,
                new LegalDate(LegalDate.Kind.FIRST_REQUEST, TODAY),
                new Arrangement.Purchase(),
                new SpecialGround.None());
        return new ChosenRoute(
                question, Route.HSS_PART_I, Money.ofKroner(1_000_000), deviation, new Step(COORDINATOR, TODAY));
    }
}
