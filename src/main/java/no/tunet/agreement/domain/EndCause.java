package no.tunet.agreement.domain;

/** Why an agreement ended. */
public enum EndCause {
    EXPIRED,
    TERMINATED_BY_BUYER,
    TERMINATED_BY_FARM
}
