package no.tunet.quality.deviation;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.quality.domain.AuditState;
import no.tunet.quality.domain.Severity;
import no.tunet.quality.store.AuditStore;
import no.tunet.quality.store.DeviationStore;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.stereotype.Component;

/** Who a deviation waits for. */
@Component
class DeviationTasks {
    private static final int DAYS_TO_JUDGE = 14;

    private final Tasks tasks;
    private final AuditStore audits;
    private final Organisations organisations;
    private final BusinessClock clock;

    DeviationTasks(Tasks tasks, AuditStore audits, Organisations organisations, BusinessClock clock) {
        this.tasks = tasks;
        this.audits = audits;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The farm has shown something: the auditor who found it judges, else the approval body. */
    void shown(DeviationStore.Row row) {
        row.audit()
                .flatMap(audits::find)
                .ifPresent(audit -> tasks.open(new NewTask(
                        audit.body(),
                        new ObjectRef("quality-deviation", row.id()),
                        "quality-deviation-shown",
                        List.of(organisations.nameOn(row.farm(), clock.today())),
                        "/avvik/" + row.id(),
                        assignee(audit.state()),
                        clock.today().plusDays(DAYS_TO_JUDGE),
                        row.severity() == Severity.CRITICAL ? Urgency.URGENT : Urgency.NORMAL)));
    }

    void closed(DeviationStore.Row row) {
        tasks.closeAll(new ObjectRef("quality-deviation", row.id()));
    }

    private static Assignee assignee(AuditState state) {
        return switch (state) {
            case AuditState.Reported(var auditor, var assigned, var on) -> Assignee.person(auditor);
            case AuditState.Declared(var auditor, var planned, var on) -> Assignee.person(auditor);
            case AuditState.Assigned(var auditor, var planned, var on) -> Assignee.person(auditor);
            case AuditState.Asked asked -> Assignee.role(Role.APPROVAL_OFFICER, Optional.empty());
            case AuditState.Cancelled cancelled -> Assignee.role(Role.APPROVAL_OFFICER, Optional.empty());
        };
    }
}
