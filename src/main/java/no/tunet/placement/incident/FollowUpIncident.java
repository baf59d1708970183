package no.tunet.placement.incident;

import java.time.LocalDate;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Reason;
import no.tunet.placement.domain.Incident;
import no.tunet.placement.domain.IncidentRules;
import no.tunet.tasks.Tasks;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans what is done about an incident, closes it with what was learnt, and lets both parties comment. */
@Component
@NamedInterface("commands")
public class FollowUpIncident {
    private final IncidentStore store;
    private final Tasks tasks;
    private final BusinessClock clock;
    private final IncidentRules rules = IncidentRules.known();

    FollowUpIncident(IncidentStore store, Tasks tasks, BusinessClock clock) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Transactional
    public Decision<Incident> plan(UUID id, String measure, LocalDate dueOn) {
        var file = store.find(id).orElseThrow();
        return saved(file, rules.plan(file.incident(), measure, dueOn, clock.today()));
    }

    @Transactional
    public Decision<Incident> close(UUID id, String learnt) {
        var file = store.find(id).orElseThrow();
        var decision = saved(file, rules.close(file.incident(), learnt, clock.today()));
        if (decision instanceof Decision.Accepted<Incident>) {
            tasks.closeAll(new ObjectRef("incident", id));
        }
        return decision;
    }

    @Transactional
    public void comment(UUID id, String text) {
        store.comment(store.find(id).orElseThrow(), Acting.member().organisation(), text);
    }

    private Decision<Incident> saved(IncidentFile file, Decision<Incident> decision) {
        return decision instanceof Decision.Accepted<Incident>(var next) && !store.save(file.id(), next, file.version())
                ? Decision.refused(Reason.of("placement.stale"))
                : decision;
    }
}
