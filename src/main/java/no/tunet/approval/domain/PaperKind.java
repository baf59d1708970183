package no.tunet.approval.domain;

/** A paper a farm must be able to show; of a police certificate only the day it was shown is kept, never the certificate. */
public enum PaperKind {
    LIABILITY_INSURANCE,
    INJURY_INSURANCE,
    FIRST_AID,
    CONFIDENTIALITY,
    FIRE_DRILL,
    ELECTRICAL_CHECK,
    POLICE_CERTIFICATE
}
