package no.tunet.evaluation.domain;

/** How what happened fits what was said. */
public enum Fit {
    BETTER,
    AS_SAID,
    WORSE,
    NOBODY_KNOWS
}
