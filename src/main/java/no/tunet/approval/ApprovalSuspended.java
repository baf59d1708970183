package no.tunet.approval;

import java.time.LocalDate;
import no.tunet.kernel.OrganisationId;

/** A farm's approval was set aside from a day. */
public record ApprovalSuspended(OrganisationId farm, LocalDate on) {}
