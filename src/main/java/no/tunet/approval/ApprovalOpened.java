package no.tunet.approval;

import java.time.LocalDate;
import no.tunet.kernel.OrganisationId;

/** A farm became approved, or approved again, on a day. */
public record ApprovalOpened(OrganisationId farm, LocalDate on) {}
