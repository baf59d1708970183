package no.tunet.placement.domain;

/** The kinds of police certificate. */
public enum CertificateKind {
    HEALTH_AND_CARE,
    CHILDREN_AND_DISABILITY,
    SCHOOL
}
