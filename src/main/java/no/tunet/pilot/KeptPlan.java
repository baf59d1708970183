package no.tunet.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.OrganisationId;
import no.tunet.pilot.domain.Plan;
import no.tunet.pilot.domain.PlanTable;

/** A pilot's plan as it is kept: as printed, and as it is now (or was on a day), with later budgets, quarters and dependencies. For this module's own pages. */
public record KeptPlan(
        PilotId id,
        OrganisationId owner,
        Plan printed,
        Plan current,
        List<PlanTable> tables,
        List<PlanTable> currentTables,
        LocalDate importedOn,
        Optional<Revision> revision) {

    /** The newest change: its number, day and reason. */
    public record Revision(int number, LocalDate on, String reason) {}

    public boolean isOwnedBy(OrganisationId organisation) {
        return owner.equals(organisation);
    }
}
