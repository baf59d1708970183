package no.tunet.purchase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.UnitId;

/** A purchase as other modules see it: who buys, for which need, by which route, and to whom it is awarded. Values are without VAT. */
public record PurchaseView(
        PurchaseId id,
        OrganisationId buyer,
        Optional<UnitId> unit,
        String title,
        Optional<UUID> need,
        Optional<UUID> comparison,
        PurchaseStatus status,
        Optional<String> routeCode,
        Optional<Money> value,
        Optional<AwardView> award) {

    /** The award: farm, its offers, value, and once decided the first day an agreement may be signed. */
    public record AwardView(OrganisationId farm, List<UUID> offers, Money value, Optional<LocalDate> signableFrom) {}
}
