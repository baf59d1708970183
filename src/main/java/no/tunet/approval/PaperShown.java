package no.tunet.approval;

import java.time.LocalDate;
import no.tunet.kernel.OrganisationId;

/** A farm registered the dates of a paper. */
public record PaperShown(OrganisationId farm, LocalDate on) {}
