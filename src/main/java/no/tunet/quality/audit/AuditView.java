package no.tunet.quality.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.quality.store.SheetStore.Conclusion;
import no.tunet.ui.HistoryEntry;
import no.tunet.ui.ObjectHead;
import no.tunet.ui.Option;

/** An audit: how it stands, who goes, the versions of its report, and what the reader may do now. */
public record AuditView(
        UUID id,
        ObjectHead head,
        Optional<String> farmNumber,
        Optional<String> auditor,
        boolean others,
        boolean mayAssign,
        boolean mayDeclare,
        boolean mayReport,
        boolean mayCorrect,
        Optional<UUID> selfAudit,
        List<Candidate> candidates,
        List<Option> free,
        List<Version> versions,
        List<HistoryEntry> history) {
    /** A version of the report. */
    public record Version(UUID sheet, int number, boolean signed, Optional<Conclusion> conclusion) {}
}
