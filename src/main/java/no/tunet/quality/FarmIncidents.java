package no.tunet.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Ids;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Role;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what happened in operation, without names, to where the farm assesses its risks. */
@Component
public class FarmIncidents {
    static final int DAYS_TO_CONSIDER = 30;

    private final FarmIncidentStore store;
    private final Tasks tasks;
    private final BusinessClock clock;

    FarmIncidents(FarmIncidentStore store, Tasks tasks, BusinessClock clock) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Called once for each new incident, by the farm's own people or a job; the farm is asked to consider it in its assessment of risk. */
    @Transactional
    public void record(OrganisationId farm, LocalDate on, Hazard hazard, Gravity gravity) {
        var today = clock.today();
        store.add(Ids.next(), farm, on, hazard, gravity, today);
        tasks.open(new NewTask(
                farm,
                new ObjectRef("quality-risk", farm.value()),
                "quality-incident",
                List.of(on),
                "/kvalitet/risiko",
                Assignee.role(Role.FARMER, Optional.empty()),
                today.plusDays(DAYS_TO_CONSIDER),
                gravity == Gravity.SERIOUS ? Urgency.URGENT : Urgency.NORMAL));
    }
}
