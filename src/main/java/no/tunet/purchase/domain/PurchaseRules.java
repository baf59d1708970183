package no.tunet.purchase.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;

/** The purchase's transitions: who may do what in which state. The one who proposes is never the one who decides. */
public final class PurchaseRules {
    private static final Set<Role> LEADERS = Set.of(Role.UNIT_LEADER, Role.DIRECTOR);

    private PurchaseRules() {}

    public static Decision<PurchaseState> decide(PurchaseState state, PurchaseCommand command, LocalDate today) {
        return switch (command) {
            case PurchaseCommand.ChooseRoute c -> chooseRoute(state, c);
            case PurchaseCommand.ProposeAward c -> propose(state, c, today);
            case PurchaseCommand.ReturnAward c -> returnAward(state, c);
            case PurchaseCommand.Decide c -> decideAward(state, c, today);
            case PurchaseCommand.AnnulDecision c -> annul(state, c);
            case PurchaseCommand.Complete c -> complete(state, c);
            case PurchaseCommand.Cancel c -> cancel(state, c, today);
        };
    }

    /** The commands that some purchase in this state accepts; the help pages draw this table and a test walks it. */
    public static Set<Class<? extends PurchaseCommand>> open(PurchaseState state) {
        return switch (state) {
            case PurchaseState.Draft s -> Set.of(PurchaseCommand.ChooseRoute.class, PurchaseCommand.Cancel.class);
            case PurchaseState.RouteChosen s ->
                Set.of(
                        PurchaseCommand.ChooseRoute.class,
                        PurchaseCommand.ProposeAward.class,
                        PurchaseCommand.Cancel.class);
            case PurchaseState.AwardProposed s ->
                Set.of(PurchaseCommand.ReturnAward.class, PurchaseCommand.Decide.class, PurchaseCommand.Cancel.class);
            case PurchaseState.Decided s ->
                Set.of(
                        PurchaseCommand.AnnulDecision.class,
                        PurchaseCommand.Complete.class,
                        PurchaseCommand.Cancel.class);
            case PurchaseState.Completed s -> Set.of();
            case PurchaseState.Cancelled s -> Set.of();
        };
    }

    private static Decision<PurchaseState> chooseRoute(PurchaseState state, PurchaseCommand.ChooseRoute command) {
        if (!open(state).contains(PurchaseCommand.ChooseRoute.class)) {
            return notNow();
        }
        var reasons = new ArrayList<Reason>();
        command.route().deviation().ifPresent(deviation -> {
            if (deviation.reason().isBlank()) {
                reasons.add(Reason.of("purchase.refused.deviation-without-reason"));
            }
            if (deviation.instead() == command.route().advised()) {
                reasons.add(Reason.of("purchase.refused.deviation-to-the-same"));
            }
        });
        return Decision.unless(reasons, () -> new PurchaseState.RouteChosen(command.route()));
    }

    private static Decision<PurchaseState> propose(
            PurchaseState state, PurchaseCommand.ProposeAward command, LocalDate today) {
        if (!(state instanceof PurchaseState.RouteChosen(ChosenRoute route))) {
            return notNow();
        }
        var reasons = new ArrayList<Reason>();
        if (command.award().reasons().isBlank()) {
            reasons.add(Reason.of("purchase.refused.award-without-reasons"));
        }
        if (command.award().offers().isEmpty()) {
            reasons.add(Reason.of("purchase.refused.award-without-offer"));
        }
        if (command.award().value().ore() <= 0) {
            reasons.add(Reason.of("purchase.refused.award-without-value"));
        }
        if (route.advised().asksLessThan(command.routeAtValue())
                && command.award().value().compareTo(route.value()) > 0) {
            reasons.add(Reason.of(
                    "purchase.refused.award-changes-route",
                    command.award().value(),
                    route.value(),
                    command.routeAtValue()));
        }
        var proposal = new Step(command.by(), today);
        return Decision.unless(reasons, () -> new PurchaseState.AwardProposed(route, command.award(), proposal));
    }

    private static Decision<PurchaseState> returnAward(PurchaseState state, PurchaseCommand.ReturnAward command) {
        if (!(state instanceof PurchaseState.AwardProposed proposed)) {
            return notNow();
        }
        return Decision.unless(
                withReason(command.reason(), "purchase.refused.return-without-reason"),
                () -> new PurchaseState.RouteChosen(proposed.route()));
    }

    private static Decision<PurchaseState> decideAward(
            PurchaseState state, PurchaseCommand.Decide command, LocalDate today) {
        if (!(state instanceof PurchaseState.AwardProposed proposed)) {
            return notNow();
        }
        List<Reason> reasons = Decision.reasonsOf(List.of(
                leaderOnly(command.role()), twoPersons(proposed.proposal().by(), command.by())));
        LocalDate signable = command.standstillDays()
                .map(days -> StandstillClock.signableFrom(today, days))
                .orElse(today);
        return Decision.unless(
                reasons,
                () -> new PurchaseState.Decided(
                        proposed.route(),
                        proposed.award(),
                        proposed.proposal(),
                        new Step(command.by(), today),
                        signable));
    }

    private static Decision<PurchaseState> annul(PurchaseState state, PurchaseCommand.AnnulDecision command) {
        if (!(state instanceof PurchaseState.Decided decided)) {
            return notNow();
        }
        List<Reason> reasons = Decision.reasonsOf(List.of(
                leaderOnly(command.role()), withReason(command.reason(), "purchase.refused.annul-without-reason")));
        return Decision.unless(reasons, () -> new PurchaseState.RouteChosen(decided.route()));
    }

    private static Decision<PurchaseState> complete(PurchaseState state, PurchaseCommand.Complete command) {
        if (!(state instanceof PurchaseState.Decided decided)) {
            return notNow();
        }
        List<Reason> reasons = command.signedOn().isBefore(decided.signableFrom())
                ? List.of(Reason.of("purchase.refused.standstill", decided.signableFrom()))
                : List.of();
        return Decision.unless(
                reasons,
                () -> new PurchaseState.Completed(
                        decided.route(), decided.award(), decided.decision(), command.signedOn()));
    }

    private static Decision<PurchaseState> cancel(
            PurchaseState state, PurchaseCommand.Cancel command, LocalDate today) {
        if (!open(state).contains(PurchaseCommand.Cancel.class)) {
            return notNow();
        }
        Optional<ChosenRoute> route = switch (state) {
            case PurchaseState.Draft s -> Optional.empty();
            case PurchaseState.RouteChosen s -> Optional.of(s.route());
            case PurchaseState.AwardProposed s -> Optional.of(s.route());
            case PurchaseState.Decided s -> Optional.of(s.route());
            case PurchaseState.Completed s -> Optional.of(s.route());
            case PurchaseState.Cancelled s -> s.route();
        };
        return Decision.unless(
                withReason(command.reason(), "purchase.refused.cancel-without-reason"),
                () -> new PurchaseState.Cancelled(route, command.reason(), new Step(command.by(), today)));
    }

    private static List<Reason> leaderOnly(Role role) {
        return LEADERS.contains(role) ? List.of() : List.of(Reason.of("purchase.refused.not-a-leader"));
    }

    private static List<Reason> twoPersons(PersonId proposer, PersonId approver) {
        return proposer.equals(approver) ? List.of(Reason.of("purchase.refused.own-proposal")) : List.of();
    }

    private static List<Reason> withReason(String text, String code) {
        return text.isBlank() ? List.of(Reason.of(code)) : List.of();
    }

    private static Decision<PurchaseState> notNow() {
        return Decision.refused(Reason.of("purchase.refused.not-in-this-state"));
    }
}
