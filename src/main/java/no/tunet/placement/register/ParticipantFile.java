package no.tunet.placement.register;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.TargetGroup;
import no.tunet.placement.ParticipantId;

/** What is kept about one participant. */
public record ParticipantFile(
        ParticipantId id,
        OrganisationId organisation,
        String name,
        String reference,
        String unit,
        TargetGroup group,
        Language language,
        Optional<LocalDate> bornOn,
        Optional<PersonId> account,
        boolean held,
        LocalDate registeredOn,
        int version) {}
