package no.tunet.quality;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;

/** An external audit that is asked for: by when, and when somebody is sent, on which day and who. */
public record AuditVisit(
        UUID audit,
        OrganisationId farm,
        String farmName,
        LocalDate dueOn,
        Optional<LocalDate> plannedOn,
        Optional<String> auditor) {}
