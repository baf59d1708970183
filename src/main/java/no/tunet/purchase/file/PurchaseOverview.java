package no.tunet.purchase.file;

import java.util.List;
import java.util.Optional;
import no.tunet.audit.HistoryEntry;
import no.tunet.documents.DocumentView;
import no.tunet.purchase.PurchaseFile;
import no.tunet.purchase.domain.Award;
import no.tunet.purchase.domain.ChosenRoute;
import no.tunet.purchase.domain.PurchaseState;
import no.tunet.tasks.Responsible;

/** A purchase with all its page shows. */
public record PurchaseOverview(
        PurchaseFile file,
        Optional<Responsible> responsible,
        Optional<String> farm,
        List<DocumentView> documents,
        List<HistoryEntry> history,
        boolean mayWrite,
        boolean mayDecide) {

    public Optional<ChosenRoute> route() {
        return switch (file.state()) {
            case PurchaseState.Draft s -> Optional.empty();
            case PurchaseState.RouteChosen s -> Optional.of(s.route());
            case PurchaseState.AwardProposed s -> Optional.of(s.route());
            case PurchaseState.Decided s -> Optional.of(s.route());
            case PurchaseState.Completed s -> Optional.of(s.route());
            case PurchaseState.Cancelled s -> s.route();
        };
    }

    public Optional<Award> award() {
        return awardOf(file.state());
    }

    static Optional<Award> awardOf(PurchaseState state) {
        return switch (state) {
            case PurchaseState.Draft s -> Optional.empty();
            case PurchaseState.RouteChosen s -> Optional.empty();
            case PurchaseState.AwardProposed s -> Optional.of(s.award());
            case PurchaseState.Decided s -> Optional.of(s.award());
            case PurchaseState.Completed s -> Optional.of(s.award());
            case PurchaseState.Cancelled s -> Optional.empty();
        };
    }
}
