package no.tunet.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A farm's signed self-audit: when, by which versions of the standards ("11@2026-1"), and how many points found not in order are still open. */
public record SelfAuditSummary(
        UUID id, LocalDate signedOn, List<String> standards, int openPoints, LocalDate nextDueOn) {
    public SelfAuditSummary {
        standards = List.copyOf(standards);
    }
}
