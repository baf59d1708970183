package no.tunet.pilot.domain;

import java.util.UUID;
import no.tunet.kernel.OrganisationId;

/** What one partner answers for of a line of the project, per year, under the partner's own name for it. */
public record PartnerLine(
        UUID id, OrganisationId partner, PrintedTotal.Side side, String lineKey, String name, YearAmounts amounts) {}
