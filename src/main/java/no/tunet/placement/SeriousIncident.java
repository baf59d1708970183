package no.tunet.placement;

import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.OrganisationId;

/** A farm has reported a serious incident under an agreement. */
public record SeriousIncident(
        UUID incident, OrganisationId municipality, AgreementId agreement, Optional<PlacementId> placement) {}
