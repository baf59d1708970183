package no.tunet.quality;

import java.util.Optional;

/** What is known of a farm on a day: its newest signed self-audit and external audit, and the deviations that are still open. */
public record QualityRecord(
        Optional<SelfAuditSummary> selfAudit, Optional<AuditSummary> audit, OpenDeviations deviations) {
    public static final QualityRecord NONE = new QualityRecord(Optional.empty(), Optional.empty(), OpenDeviations.NONE);
}
