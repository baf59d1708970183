package no.tunet.quality;

import java.time.LocalDate;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;

/** A farm's deviation was accepted as put right. */
public record DeviationClosed(OrganisationId farm, UUID deviation, LocalDate on) {}
