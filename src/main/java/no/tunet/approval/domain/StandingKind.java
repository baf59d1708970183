package no.tunet.approval.domain;

/** The names of the standings, for the table of transitions and for lists. */
public enum StandingKind {
    NONE,
    OPEN,
    SUSPENDED,
    ENDED,
    LAPSED
}
