package no.tunet.placement.domain;

/** Who gives a consent. */
public enum ConsentGiver {
    PARTICIPANT,
    PARENTS,
    GUARDIAN
}
