package no.tunet.party;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.OrganisationKind;

/** What is needed to register an organisation; the name holds from a day on. */
public record NewOrganisation(
        OrganisationKind kind,
        String name,
        LocalDate nameFrom,
        Optional<OrgNumber> orgNumber,
        Language writtenForm,
        Optional<String> municipalityCode,
        Optional<Position> position) {}
