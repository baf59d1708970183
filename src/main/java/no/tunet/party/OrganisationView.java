package no.tunet.party;

import java.util.Optional;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;

/** An organisation as others see it: its name today, its kind and the written form it wants letters in. */
public record OrganisationView(
        OrganisationId id,
        OrganisationKind kind,
        String name,
        Optional<OrgNumber> orgNumber,
        Language writtenForm,
        Optional<String> municipalityCode,
        Optional<Position> position) {}
