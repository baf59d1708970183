package no.tunet.tasks;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.UnitId;

/** Who answers for an object and who covers; without an owner it says since when. */
public record Responsible(
        ObjectRef about,
        OrganisationId organisation,
        Optional<UnitId> unit,
        Optional<PersonId> owner,
        Optional<String> ownerName,
        Optional<PersonId> deputy,
        Optional<String> deputyName,
        String title,
        String path,
        Optional<LocalDate> withoutOwnerSince,
        int version) {}
