package no.tunet.quality.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/**
 * A deviation is put right by proof that somebody accepts. The farm closes its own minor and major ones from a self-audit; what an auditor found, and
 * everything critical, is accepted by an auditor or the approval body.
 */
public final class DeviationRules {
    private DeviationRules() {}

    /** Where a deviation has come. */
    public sealed interface State {
        /** Waits for the farm's proof. */
        record Waiting() implements State {}

        /** Proof is sent; waits for whoever accepts. */
        record Shown(LocalDate on) implements State {}

        /** The proof was not enough; waits for the farm again. */
        record Returned(LocalDate on, String why) implements State {}

        /** Put right. */
        record Closed(LocalDate on) implements State {}
    }

    /** What somebody does about a deviation. */
    public sealed interface Command {
        record Show(String what) implements Command {}

        record Accept(String why) implements Command {}

        record Return(String why) implements Command {}

        record Extend(LocalDate to, String why) implements Command {}
    }

    /** Who acts: the farm itself, or an auditor or officer. */
    public record Who(boolean farm, boolean fromSelfAudit, Severity severity) {
        public boolean closesItself() {
            return farm && fromSelfAudit && severity != Severity.CRITICAL;
        }
    }

    public static Decision<State> move(State state, Command command, Who who, LocalDate deadline, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (state instanceof State.Closed(var on)) {
            reasons.add(Reason.of("quality.deviation.closed", on));
        }
        return switch (command) {
            case Command.Show(var what) -> {
                if (!who.farm()) {
                    reasons.add(Reason.of("quality.deviation.only-farm"));
                }
                yield Decision.unless(
                        reasons, () -> who.closesItself() ? new State.Closed(today) : new State.Shown(today));
            }
            case Command.Accept(var why) -> {
                reasons.addAll(onlyOthers(who));
                if (!(state instanceof State.Shown) && !(state instanceof State.Closed)) {
                    reasons.add(Reason.of("quality.deviation.nothing-shown"));
                }
                yield Decision.unless(reasons, () -> new State.Closed(today));
            }
            case Command.Return(var why) -> {
                reasons.addAll(onlyOthers(who));
                if (!(state instanceof State.Shown) && !(state instanceof State.Closed)) {
                    reasons.add(Reason.of("quality.deviation.nothing-shown"));
                }
                yield Decision.unless(reasons, () -> new State.Returned(today, why));
            }
            case Command.Extend(var to, var why) -> {
                reasons.addAll(onlyOthers(who));
                if (!to.isAfter(deadline) || to.isBefore(today)) {
                    reasons.add(Reason.of("quality.deviation.not-later", deadline));
                }
                yield Decision.unless(reasons, () -> state);
            }
        };
    }

    private static List<Reason> onlyOthers(Who who) {
        return who.farm() ? List.of(Reason.of("quality.deviation.not-yourself")) : List.of();
    }

    /** What the newest step says, when there is one. */
    public static State of(Optional<LocalDate> closedOn, List<Done> steps) {
        if (closedOn.isPresent()) {
            return new State.Closed(closedOn.get());
        }
        State state = new State.Waiting();
        for (Done done : steps) {
            state = switch (done.kind()) {
                case PROOF -> new State.Shown(done.on());
                case RETURNED -> new State.Returned(done.on(), done.text());
                case ACCEPTED -> new State.Closed(done.on());
                case EXTENDED -> state;
            };
        }
        return state;
    }

    /** The kinds of step. */
    public enum StepKind {
        PROOF,
        ACCEPTED,
        RETURNED,
        EXTENDED
    }

    /** A step that was taken, oldest first. */
    public record Done(StepKind kind, String text, LocalDate on) {}
}
