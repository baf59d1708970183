package no.tunet.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.UnitId;
import no.tunet.purchase.PurchaseId;

/**
 * An agreement as other modules see it. The term ends on the last day that is known, also when notice is given; prices are those in force day by day,
 * amendments included; offers are ids of the directory.
 */
public record AgreementView(
        AgreementId id,
        OrganisationId buyer,
        Optional<UnitId> buyerUnit,
        OrganisationId farm,
        String title,
        List<UUID> offers,
        Period term,
        AgreementStatus status,
        TargetGroup group,
        int maxGroupSize,
        List<PriceLine> prices,
        AbsenceRule absence,
        int creditDays,
        PurchaseId purchase,
        Optional<UUID> need) {

    /** The price of a kind on a day, when the agreement has one. */
    public Optional<Money> price(PriceLine.Kind kind, LocalDate day) {
        return prices.stream()
                .filter(p -> p.kind() == kind && p.validity().contains(day))
                .map(PriceLine::amount)
                .findFirst();
    }
}
