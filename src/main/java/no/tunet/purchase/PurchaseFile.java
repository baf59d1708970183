package no.tunet.purchase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.UnitId;
import no.tunet.purchase.domain.PurchaseState;

/** A purchase with its state, for the pages of this module. */
public record PurchaseFile(
        PurchaseId id,
        OrganisationId buyer,
        Optional<UnitId> unit,
        String title,
        Optional<UUID> need,
        Optional<UUID> comparison,
        PurchaseState state,
        LocalDate stateSince,
        LocalDate begunOn,
        int version) {
    public static final String KIND = "purchase";

    public ObjectRef ref() {
        return new ObjectRef(KIND, id.value());
    }

    public String path() {
        return "/anskaffelser/" + id;
    }

    public PurchaseStatus status() {
        return status(state);
    }

    static PurchaseStatus status(PurchaseState state) {
        return switch (state) {
            case PurchaseState.Draft s -> PurchaseStatus.DRAFT;
            case PurchaseState.RouteChosen s -> PurchaseStatus.ROUTE_CHOSEN;
            case PurchaseState.AwardProposed s -> PurchaseStatus.AWARD_PROPOSED;
            case PurchaseState.Decided s -> PurchaseStatus.DECIDED;
            case PurchaseState.Completed s -> PurchaseStatus.COMPLETED;
            case PurchaseState.Cancelled s -> PurchaseStatus.CANCELLED;
        };
    }
}
