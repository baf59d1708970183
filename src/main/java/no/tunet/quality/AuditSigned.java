package no.tunet.quality;

import java.time.LocalDate;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;

/** An auditor signed the report of an external audit, or a new version of it. */
public record AuditSigned(OrganisationId farm, UUID audit, AuditGrade grade, LocalDate on) {}
