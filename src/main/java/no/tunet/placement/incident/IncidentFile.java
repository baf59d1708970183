package no.tunet.placement.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.Incident;

/** One incident as it is stored. */
record IncidentFile(
        UUID id,
        Optional<PlacementId> placement,
        OrganisationId municipality,
        OrganisationId farm,
        Incident incident,
        String what,
        String done,
        Instant reportedAt,
        int version) {}
