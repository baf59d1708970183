package no.tunet.quality;

/** What an external audit came to. */
public enum AuditGrade {
    PASSED,
    PASSED_WITH_DEVIATIONS,
    NOT_PASSED
}
