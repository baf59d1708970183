package no.tunet.directory;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.OrganisationId;

/** A registered farm enterprise. */
public record FarmView(
        OrganisationId id,
        String name,
        Optional<OrgNumber> orgNumber,
        String municipalityName,
        FarmText text,
        LocalDate registeredOn,
        int version) {}
