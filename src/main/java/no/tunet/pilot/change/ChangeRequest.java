package no.tunet.pilot.change;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.pilot.domain.Change;

/** A wish to change the plan: by whom and why, and the answer once there is one. */
public record ChangeRequest(
        int number,
        OrganisationId by,
        PersonId person,
        Change change,
        String reason,
        LocalDate on,
        Optional<Answer> answer) {
    /** Approved or refused, by whom and why. */
    public record Answer(OrganisationId by, boolean approved, String reason, LocalDate on) {}
}
