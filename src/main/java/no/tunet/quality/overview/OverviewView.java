package no.tunet.quality.overview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.quality.AuditSummary;
import no.tunet.quality.OpenDeviations;
import no.tunet.quality.SelfAuditSummary;
import no.tunet.quality.domain.Sheet;

/** What a farm should know about its own quality today. */
public record OverviewView(
        Optional<SelfAuditSummary> selfAudit,
        Optional<AuditSummary> audit,
        OpenDeviations deviations,
        Optional<UUID> open,
        Optional<UUID> practice,
        List<Sheet> signed,
        int incidents,
        List<StandardLine> standards) {
    /** A standard that is asked for today. */
    public record StandardLine(String code, String version, String name) {}
}
