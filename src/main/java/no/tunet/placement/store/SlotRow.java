package no.tunet.placement.store;

import java.util.UUID;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.OrganisationId;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.PlannedDays;

/** A weekly half-day of a placement, with all that decides on which dates it is expected. */
public record SlotRow(
        PlacementId placement,
        String reference,
        UUID participant,
        OrganisationId municipality,
        OrganisationId farm,
        AgreementId agreement,
        PlannedDays.Slot slot,
        boolean transport,
        boolean schoolCalendar) {}
