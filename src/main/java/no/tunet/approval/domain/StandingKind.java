package no.tunet.approval.domain;

/** The names of the standings, for lists; each is one phase of the table of transitions. */
public enum StandingKind {
    NONE(Phase.START),
    OPEN(Phase.APPROVED),
    SUSPENDED(Phase.SUSPENDED),
    ENDED(Phase.WITHDRAWN),
    LAPSED(Phase.LAPSED);

    private final Phase phase;

    StandingKind(Phase phase) {
        this.phase = phase;
    }

    /** The phase as far as decisions alone tell. */
    public Phase phase() {
        return phase;
    }
}
