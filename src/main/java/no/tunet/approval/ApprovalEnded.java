package no.tunet.approval;

import java.time.LocalDate;
import no.tunet.kernel.OrganisationId;

/** A farm's approval was withdrawn or lapsed; the day is the first one without approval. */
public record ApprovalEnded(OrganisationId farm, LocalDate on) {}
