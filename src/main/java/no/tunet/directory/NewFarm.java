package no.tunet.directory;

import java.util.Optional;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrgNumber;

/** What is needed to register a farm enterprise; the number is the enterprise's own in the register of entities. */
public record NewFarm(
        String name,
        OrgNumber orgNumber,
        Language writtenForm,
        String municipalityCode,
        String municipalityName,
        Optional<NewOffer.Place> place,
        FarmText text) {}
