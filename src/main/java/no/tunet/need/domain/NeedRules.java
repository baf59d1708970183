package no.tunet.need.domain;

import static no.tunet.kernel.Decision.accepted;
import static no.tunet.kernel.Decision.refused;
import static no.tunet.kernel.Decision.unless;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;

/** What may happen to a need, and every reason why not. */
public final class NeedRules {
    private NeedRules() {}

    public static Decision<Need> decide(Need need, NeedCommand command, NeedFacts facts, LocalDate today) {
        return switch (command) {
            case NeedCommand.Write c -> write(need, c);
            case NeedCommand.Submit c -> submit(need, facts, today);
            case NeedCommand.Withdraw c -> withdraw(need);
            case NeedCommand.Approve c -> approve(need, facts, today);
            case NeedCommand.SendBack c -> sendBack(need, c, facts, today);
            case NeedCommand.Close c -> close(need, c, facts, today);
            case NeedCommand.Reopen c -> reopen(need, c, facts, today);
        };
    }

    private static Decision<Need> write(Need need, NeedCommand.Write command) {
        return need instanceof Need.Draft draft
                ? accepted(new Need.Draft(command.content(), draft.returned()))
                : refused(Reason.of("need.refused.notDraft"));
    }

    private static Decision<Need> submit(Need need, NeedFacts facts, LocalDate today) {
        if (!(need instanceof Need.Draft draft)) {
            return refused(Reason.of("need.refused.notDraft"));
        }
        return unless(
                Completeness.missing(draft.content(), today),
                () -> new Need.Submitted(draft.content(), facts.actor(), today));
    }

    private static Decision<Need> withdraw(Need need) {
        return need instanceof Need.Submitted submitted
                ? accepted(new Need.Draft(submitted.content(), Optional.empty()))
                : refused(Reason.of("need.refused.notSubmitted"));
    }

    private static Decision<Need> approve(Need need, NeedFacts facts, LocalDate today) {
        if (!(need instanceof Need.Submitted submitted)) {
            return refused(Reason.of("need.refused.notSubmitted"));
        }
        return unless(
                mayDecide(submitted, facts),
                () -> new Need.Approved(submitted.content(), submitted.by(), facts.actor(), today));
    }

    private static Decision<Need> sendBack(Need need, NeedCommand.SendBack command, NeedFacts facts, LocalDate today) {
        if (!(need instanceof Need.Submitted submitted)) {
            return refused(Reason.of("need.refused.notSubmitted"));
        }
        var reasons = new ArrayList<>(mayDecide(submitted, facts));
        reasons.addAll(reasonGiven(command.reason()));
        return unless(
                reasons,
                () -> new Need.Draft(
                        submitted.content(), Optional.of(new Need.Note(command.reason(), facts.actor(), today))));
    }

    private static Decision<Need> close(Need need, NeedCommand.Close command, NeedFacts facts, LocalDate today) {
        if (need instanceof Need.Closed) {
            return refused(Reason.of("need.refused.alreadyClosed"));
        }
        return unless(
                reasonGiven(command.reason()),
                () -> new Need.Closed(
                        need.content(), command.cause(), new Need.Note(command.reason(), facts.actor(), today)));
    }

    private static Decision<Need> reopen(Need need, NeedCommand.Reopen command, NeedFacts facts, LocalDate today) {
        return switch (need) {
            case Need.Draft d -> refused(Reason.of("need.refused.stillOpen"));
            case Need.Submitted s -> refused(Reason.of("need.refused.stillOpen"));
            case Need.Approved a -> unless(reasonGiven(command.reason()), () -> again(a, command, facts, today));
            case Need.Closed c -> unless(reasonGiven(command.reason()), () -> again(c, command, facts, today));
        };
    }

    private static Need again(Need need, NeedCommand.Reopen command, NeedFacts facts, LocalDate today) {
        return new Need.Draft(need.content(), Optional.of(new Need.Note(command.reason(), facts.actor(), today)));
    }

    /** Proposer and approver differ, and the approver leads the unit that pays (or the municipality). */
    private static List<Reason> mayDecide(Need.Submitted need, NeedFacts facts) {
        var reasons = new ArrayList<Reason>();
        if (need.by().equals(facts.actor())) {
            reasons.add(Reason.of("need.refused.ownProposal"));
        }
        if (facts.role() != Role.UNIT_LEADER && facts.role() != Role.DIRECTOR) {
            reasons.add(Reason.of("need.refused.notLeader"));
        }
        if (!facts.ownUnit()) {
            reasons.add(Reason.of("need.refused.otherUnit"));
        }
        return reasons;
    }

    private static List<Reason> reasonGiven(String reason) {
        return reason.isBlank() ? List.of(Reason.of("need.refused.reasonMissing")) : List.of();
    }
}
