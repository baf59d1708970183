package no.tunet.placement;

import java.util.Set;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.OrganisationId;

/** A placement as other modules see it: a reference that says nothing about the person, the parties, the half-days filled on a day, and whether paused. */
public record PlacementView(
        PlacementId id,
        String reference,
        OrganisationId municipality,
        OrganisationId farm,
        AgreementId agreement,
        Set<HalfDayOfWeek> halfDays,
        boolean paused) {
    public PlacementView {
        halfDays = Set.copyOf(halfDays);
    }
}
