package no.tunet.approval.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the quality scheme knows of a farm: the last day its signed self-audit counts, the last day its external audit counts and whether that was passed,
 * open deviations, critical ones, and the earliest deadline among them.
 */
public record QualityFacts(
        Optional<LocalDate> selfAuditTo,
        Optional<LocalDate> auditTo,
        boolean passed,
        int openDeviations,
        int criticalDeviations,
        Optional<LocalDate> oldestDeadline) {
    public static final QualityFacts NOTHING =
            new QualityFacts(Optional.empty(), Optional.empty(), false, 0, 0, Optional.empty());
}
