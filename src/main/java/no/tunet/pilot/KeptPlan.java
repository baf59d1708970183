package no.tunet.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.OrganisationId;
import no.tunet.pilot.domain.Plan;
import no.tunet.pilot.domain.PlanTable;

/** A pilot's plan as it is kept: as printed, and with the newest budget where somebody has typed another. For this module's own pages. */
public record KeptPlan(
        PilotId id,
        OrganisationId owner,
        Plan printed,
        Plan current,
        List<PlanTable> tables,
        LocalDate importedOn,
        Optional<Revision> revision) {

    /** The newest typed budget: its number, day and reason. */
    public record Revision(int number, LocalDate on, String reason) {}

    public boolean isOwnedBy(OrganisationId organisation) {
        return owner.equals(organisation);
    }
}
