package no.tunet.approval.domain;

/** Where a farm stands on the way to an approval and in keeping it. Source: the steps of the approval scheme as the approval body describes them. */
public enum Phase {
    START(Turn.FARM),
    REGISTERED(Turn.BODY),
    NEEDS_INFO(Turn.FARM),
    SELF_AUDIT(Turn.FARM),
    EXTERNAL_AUDIT(Turn.AUDITOR),
    CORRECTING(Turn.FARM),
    FOLLOW_UP(Turn.BODY),
    READY(Turn.BODY),
    APPROVED(Turn.NOBODY),
    OVERDUE(Turn.FARM),
    SUSPENDED(Turn.FARM),
    LAPSED(Turn.BODY),
    REFUSED(Turn.NOBODY),
    WITHDRAWN(Turn.NOBODY),
    CLOSED(Turn.NOBODY);

    private final Turn turn;

    Phase(Turn turn) {
        this.turn = turn;
    }

    /** Who is waited for. */
    public Turn turn() {
        return turn;
    }

    /** Who is waited for in a phase. */
    public enum Turn {
        FARM,
        BODY,
        AUDITOR,
        NOBODY
    }
}
