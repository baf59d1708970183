package no.tunet.placement.course;

import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.placement.PlacementId;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the unit's leader to approve a placement; whoever proposed it cannot approve it. */
@Component
public class AskForApproval {
    private static final int DAYS_TO_ANSWER = 7;

    private final PlacementStore store;
    private final Tasks tasks;
    private final History history;
    private final BusinessClock clock;

    AskForApproval(PlacementStore store, Tasks tasks, History history, BusinessClock clock) {
        this.store = store;
        this.tasks = tasks;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void ask(PlacementId id) {
        var file = store.find(id).orElseThrow();
        var about = new ObjectRef("placement", id.value());
        tasks.open(new NewTask(
                file.organisation(),
                about,
                "placement-approve",
                List.of(file.reference(), file.planned().from()),
                "/plasseringer/" + id,
                Assignee.role(Role.UNIT_LEADER, Optional.of(file.unit())),
                clock.today().plusDays(DAYS_TO_ANSWER),
                Urgency.NORMAL));
        history.record(about, file.organisation(), Reason.of("placement.history.AskedForApproval"));
    }
}
