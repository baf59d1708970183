package no.tunet.comparison.sheet;

import java.util.List;
import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.audit.History;
import no.tunet.audit.HistoryEntry;
import no.tunet.comparison.ComparisonDesk;
import no.tunet.comparison.ComparisonId;
import no.tunet.comparison.SheetStore;
import no.tunet.comparison.SheetView;
import no.tunet.comparison.StoredComparison;
import no.tunet.comparison.domain.Stage;
import no.tunet.documents.Documents;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Role;
import no.tunet.need.Needs;
import no.tunet.tasks.Responsibilities;
import no.tunet.ui.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a comparison with its need, its owner and its documents. */
@Component
class ReadSheet {
    private final ComparisonDesk desk;
    private final SheetStore sheets;
    private final Needs needs;
    private final Responsibilities responsibilities;
    private final Documents documents;
    private final History history;

    ReadSheet(
            ComparisonDesk desk,
            SheetStore sheets,
            Needs needs,
            Responsibilities responsibilities,
            Documents documents,
            History history) {
        this.desk = desk;
        this.sheets = sheets;
        this.needs = needs;
        this.responsibilities = responsibilities;
        this.documents = documents;
        this.history = history;
    }

    @Transactional(readOnly = true)
    SheetPageView read(ComparisonId id) {
        var stored = desk.find(id);
        var role = Acting.member().role();
        return new SheetPageView(
                view(stored),
                responsibilities.of(id.ref()),
                hasBeenSigned(stored) ? documents.about(id.ref()) : List.of(),
                Matrix.allows(role, DataKind.K12_EVALUATION, Right.UPDATE, Scope.AGGREGATE),
                role == Role.COORDINATOR
                        || role == Role.UNIT_LEADER
                        || role == Role.CASE_WORKER
                        || role == Role.PURCHASER,
                role);
    }

    private SheetView view(StoredComparison stored) {
        return new SheetView(stored, needs.find(stored.need()).orElseThrow(NotFound::new), sheets.sheet(stored));
    }

    private static boolean hasBeenSigned(StoredComparison stored) {
        return stored.edition() > 1 || stored.stage() instanceof Stage.Signed;
    }

    @Transactional(readOnly = true)
    List<HistoryEntry> history(ComparisonId id) {
        desk.find(id);
        return history.of(id.ref());
    }
}
