package no.tunet.directory;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.OrganisationId;

/** A farm enterprise; one that has told nothing about itself yet has version {@link #UNTOLD} and no day of registration. */
public record FarmView(
        OrganisationId id,
        String name,
        Optional<OrgNumber> orgNumber,
        String municipalityName,
        FarmText text,
        FarmShowing showing,
        Optional<LocalDate> registeredOn,
        int version) {
    public static final int UNTOLD = -1;

    public boolean hasTold() {
        return version != UNTOLD;
    }
}
