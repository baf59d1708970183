package no.tunet.programme.domain;

/** The rules of a call, in the order they are shown beside the form. Where each comes from stands in the call's terms. */
public enum CallRule {
    APPLICANT,
    AREA,
    BUYERS,
    EXPERIENCED,
    LETTERS,
    MAP,
    ASSESS,
    PLAN,
    PERIOD,
    CAP,
    YEARS,
    SUM,
    RISKS,
    ANCHORING,
    STRATEGIES,
    DEADLINE
}
