package no.tunet.comparison.domain;

import static no.tunet.kernel.Decision.accepted;
import static no.tunet.kernel.Decision.refused;
import static no.tunet.kernel.Decision.unless;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.comparison.Verdict;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;

/** What may happen to a verdict, and every reason why not. */
public final class VerdictRules {
    private VerdictRules() {}

    public static Decision<Stage> decide(Stage stage, VerdictCommand command, VerdictFacts facts, LocalDate today) {
        return switch (command) {
            case VerdictCommand.Propose c ->
                stage instanceof Stage.Open
                        ? propose(c, facts, today)
                        : refused(Reason.of("comparison.refused.notOpen"));
            case VerdictCommand.TakeBack c ->
                stage instanceof Stage.Proposed
                        ? accepted(new Stage.Open(Optional.empty()))
                        : refused(Reason.of("comparison.refused.notProposed"));
            case VerdictCommand.SendBack c -> sendBack(stage, c, facts, today);
            case VerdictCommand.Sign c -> sign(stage, c, facts, today);
            case VerdictCommand.Withdraw c -> withdraw(stage, c, facts, today);
        };
    }

    private static Decision<Stage> propose(VerdictCommand.Propose command, VerdictFacts facts, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (!facts.todayAnswered()) {
            reasons.add(Reason.of("comparison.refused.todayEmpty"));
        }
        if (facts.offers().isEmpty()) {
            reasons.add(Reason.of("comparison.refused.noOffer"));
        }
        if (facts.scores() == 0) {
            reasons.add(Reason.of("comparison.refused.noScores"));
        }
        if (command.reasons().isBlank()) {
            reasons.add(Reason.of("comparison.refused.reasonMissing"));
        }
        if (command.verdict() == Verdict.START
                && command.chosenSide().filter(facts.offers()::contains).isEmpty()) {
            reasons.add(Reason.of("comparison.refused.noChoice"));
        }
        var proposal =
                new Stage.Proposal(command.verdict(), command.reasons(), command.chosenSide(), facts.actor(), today);
        return unless(reasons, () -> new Stage.Proposed(proposal));
    }

    private static Decision<Stage> sendBack(
            Stage stage, VerdictCommand.SendBack command, VerdictFacts facts, LocalDate today) {
        if (!(stage instanceof Stage.Proposed proposed)) {
            return refused(Reason.of("comparison.refused.notProposed"));
        }
        var reasons = new ArrayList<>(mayDecide(proposed, facts));
        reasons.addAll(reasonGiven(command.reason()));
        return unless(reasons, () -> open(command.reason(), facts, today));
    }

    private static Decision<Stage> sign(Stage stage, VerdictCommand.Sign command, VerdictFacts facts, LocalDate today) {
        if (!(stage instanceof Stage.Proposed proposed)) {
            return refused(Reason.of("comparison.refused.notProposed"));
        }
        var reasons = new ArrayList<>(mayDecide(proposed, facts));
        if (facts.unknownLines() > 0 && !command.seenUnknown()) {
            reasons.add(Reason.of("comparison.refused.unknownNotSeen", facts.unknownLines()));
        }
        return unless(reasons, () -> new Stage.Signed(proposed.proposal(), facts.actor(), today, facts.unknownLines()));
    }

    private static Decision<Stage> withdraw(
            Stage stage, VerdictCommand.Withdraw command, VerdictFacts facts, LocalDate today) {
        if (!(stage instanceof Stage.Signed)) {
            return refused(Reason.of("comparison.refused.notSigned"));
        }
        var reasons = new ArrayList<>(leadsTheUnit(facts));
        reasons.addAll(reasonGiven(command.reason()));
        return unless(reasons, () -> open(command.reason(), facts, today));
    }

    private static Stage open(String reason, VerdictFacts facts, LocalDate today) {
        return new Stage.Open(Optional.of(new Stage.Note(reason, facts.actor(), today)));
    }

    /** The signer leads the unit that pays, and did not propose the verdict. */
    private static List<Reason> mayDecide(Stage.Proposed proposed, VerdictFacts facts) {
        var reasons = new ArrayList<Reason>();
        if (proposed.proposal().by().equals(facts.actor())) {
            reasons.add(Reason.of("comparison.refused.ownProposal"));
        }
        reasons.addAll(leadsTheUnit(facts));
        return reasons;
    }

    private static List<Reason> leadsTheUnit(VerdictFacts facts) {
        var reasons = new ArrayList<Reason>();
        if (facts.role() != Role.UNIT_LEADER) {
            reasons.add(Reason.of("comparison.refused.notLeader"));
        }
        if (!facts.ownUnit()) {
            reasons.add(Reason.of("comparison.refused.otherUnit"));
        }
        return reasons;
    }

    private static List<Reason> reasonGiven(String reason) {
        return reason.isBlank() ? List.of(Reason.of("comparison.refused.reasonMissing")) : List.of();
    }
}
