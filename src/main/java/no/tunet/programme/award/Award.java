package no.tunet.programme.award;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;

/** The answer to an application: granted with an amount or declined, why, until when it can be complained of, and the letter. */
public record Award(
        UUID id,
        UUID submission,
        OrganisationId giver,
        OrganisationId applicant,
        boolean granted,
        Money amount,
        String reasons,
        LocalDate decidedOn,
        LocalDate complainBy,
        UUID letter,
        Optional<Acceptance> accepted) {

    /** When the award was accepted, and the pilot project that was opened. */
    public record Acceptance(LocalDate on, UUID pilot) {}
}
