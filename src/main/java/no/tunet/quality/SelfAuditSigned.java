package no.tunet.quality;

import java.time.LocalDate;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;

/** A farm signed its self-audit. */
public record SelfAuditSigned(OrganisationId farm, UUID selfAudit, LocalDate on) {}
