package no.tunet.approval.domain;

import java.util.List;

/** One allowed change of standing: what holds before, what is decided, what holds after. Source: state machine B1 of the approval scheme. */
public record Transition(StandingKind from, Verb verb, StandingKind to) {
    /** The four decisions by name. */
    public enum Verb {
        OPEN,
        SUSPEND,
        RESUME,
        END;

        public static Verb of(ApprovalCommand command) {
            return switch (command) {
                case ApprovalCommand.Open open -> OPEN;
                case ApprovalCommand.Suspend suspend -> SUSPEND;
                case ApprovalCommand.Resume resume -> RESUME;
                case ApprovalCommand.End end -> END;
            };
        }
    }

    /** Every change there is; what is not here is refused. An open approval that is opened again is renewed. */
    public static final List<Transition> TABLE = List.of(
            new Transition(StandingKind.NONE, Verb.OPEN, StandingKind.OPEN),
            new Transition(StandingKind.OPEN, Verb.OPEN, StandingKind.OPEN),
            new Transition(StandingKind.OPEN, Verb.SUSPEND, StandingKind.SUSPENDED),
            new Transition(StandingKind.OPEN, Verb.END, StandingKind.ENDED),
            new Transition(StandingKind.SUSPENDED, Verb.RESUME, StandingKind.OPEN),
            new Transition(StandingKind.SUSPENDED, Verb.END, StandingKind.ENDED),
            new Transition(StandingKind.ENDED, Verb.OPEN, StandingKind.OPEN),
            new Transition(StandingKind.LAPSED, Verb.OPEN, StandingKind.OPEN));

    public static boolean allowed(StandingKind from, Verb verb) {
        return TABLE.stream().anyMatch(t -> t.from == from && t.verb == verb);
    }

    /** The decisions that are open to an officer in a standing. */
    public static List<Verb> verbsFrom(StandingKind from) {
        return TABLE.stream().filter(t -> t.from == from).map(Transition::verb).toList();
    }
}
