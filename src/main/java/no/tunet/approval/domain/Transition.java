package no.tunet.approval.domain;

import static no.tunet.approval.domain.PathEvent.*;
import static no.tunet.approval.domain.Phase.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One allowed change on the way to an approval: where the farm stands, what happens, where it stands then. */
public record Transition(Phase from, PathEvent on, Phase to) {
    /**
     * Every change there is; what is not here is refused. The rules, the tests and the drawing on the help page all read this table. Source: the steps of
     * the approval scheme; suspension and withdrawal are our own rules, because no published procedure was found.
     */
    public static final List<Transition> TABLE = Stream.of(
                    rows(SUBMIT, REGISTERED, START, REFUSED, CLOSED, WITHDRAWN),
                    rows(ASK, NEEDS_INFO, REGISTERED),
                    rows(ANSWER, REGISTERED, NEEDS_INFO),
                    rows(SILENCE, CLOSED, NEEDS_INFO),
                    rows(ACCEPT, SELF_AUDIT, REGISTERED),
                    rows(REFUSE, REFUSED, REGISTERED, SELF_AUDIT, EXTERNAL_AUDIT, CORRECTING, FOLLOW_UP, READY),
                    rows(
                            WITHDRAW,
                            CLOSED,
                            REGISTERED,
                            NEEDS_INFO,
                            SELF_AUDIT,
                            EXTERNAL_AUDIT,
                            CORRECTING,
                            FOLLOW_UP,
                            READY),
                    rows(SELF_AUDIT_SIGNED, EXTERNAL_AUDIT, SELF_AUDIT),
                    rows(AUDIT_CLEAN, READY, EXTERNAL_AUDIT),
                    rows(AUDIT_WITH_DEVIATIONS, CORRECTING, EXTERNAL_AUDIT),
                    rows(DEVIATIONS_CLOSED, READY, CORRECTING, FOLLOW_UP),
                    rows(DEADLINE_PASSED, FOLLOW_UP, CORRECTING),
                    rows(APPROVE, APPROVED, READY, CORRECTING, APPROVED, LAPSED),
                    rows(TAKE_OVER, APPROVED, START, APPROVED, WITHDRAWN, LAPSED),
                    rows(SELF_AUDIT_LATE, OVERDUE, APPROVED),
                    rows(SELF_AUDIT_SIGNED, APPROVED, OVERDUE, SUSPENDED),
                    rows(GRACE_OVER, SUSPENDED, OVERDUE),
                    rows(PAPER_LAPSED, SUSPENDED, APPROVED, OVERDUE),
                    rows(PAPER_RENEWED, APPROVED, SUSPENDED),
                    rows(SUSPEND, SUSPENDED, APPROVED, OVERDUE),
                    rows(RESUME, APPROVED, SUSPENDED),
                    rows(END, WITHDRAWN, APPROVED, OVERDUE, SUSPENDED),
                    rows(VALIDITY_OVER, LAPSED, APPROVED, OVERDUE, SUSPENDED))
            .flatMap(List::stream)
            .toList();

    /** Where something leads from a phase; empty when it cannot happen there. */
    public static Optional<Phase> next(Phase from, PathEvent on) {
        return TABLE.stream()
                .filter(t -> t.from == from && t.on == on)
                .map(Transition::to)
                .findFirst();
    }

    public static boolean allowed(Phase from, PathEvent on) {
        return next(from, on).isPresent();
    }

    /** What may happen in a phase, in the order of the events. */
    public static List<PathEvent> eventsFrom(Phase from) {
        return Arrays.stream(PathEvent.values()).filter(on -> allowed(from, on)).toList();
    }

    /** What the approval body may decide in a phase. */
    public static List<PathEvent> decisionsFrom(Phase from) {
        return eventsFrom(from).stream()
                .filter(on -> on.by() == PathEvent.By.BODY)
                .toList();
    }

    private static List<Transition> rows(PathEvent on, Phase to, Phase... from) {
        return Arrays.stream(from).map(f -> new Transition(f, on, to)).toList();
    }
}
