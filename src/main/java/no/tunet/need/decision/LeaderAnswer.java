package no.tunet.need.decision;

/** A leader's two answers. */
public enum LeaderAnswer {
    APPROVE,
    SEND_BACK
}
