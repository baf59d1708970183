package no.tunet.quality.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.quality.domain.AuditState;
import no.tunet.quality.domain.AuditorRules;
import no.tunet.quality.domain.AuditorRules.Tie;
import no.tunet.quality.store.AuditStore;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The auditor says whether anything binds them to the farm. A tie is kept, and somebody else has to go. */
@Component
@NamedInterface("commands")
public class DeclareImpartiality {
    private static final Actor JOB = new Actor.Job("impartiality");

    private final AuditStore store;
    private final Candidates candidates;
    private final Tasks tasks;
    private final History history;
    private final BusinessClock clock;
    private final TransactionTemplate apart;

    DeclareImpartiality(
            AuditStore store,
            Candidates candidates,
            Tasks tasks,
            History history,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.candidates = candidates;
        this.tasks = tasks;
        this.history = history;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Declares ties, or none; refuses an impartiality that what is known contradicts. */
    @Transactional
    public Decision<UUID> declare(UUID audit, List<Tie> ties) {
        var member = Acting.member();
        var found = store.find(audit).filter(row -> isFor(row, member.person()));
        if (found.isEmpty()) {
            return Decision.refused(Reason.of("quality.audit.not-yours"));
        }
        var row = found.get();
        if (!ties.isEmpty()) {
            ties.forEach(tie -> store.tie(
                    Ids.next(), member.person(), row.body(), row.farm(), tie, member.person(), clock.today()));
            tasks.close(new ObjectRef(PlanAudit.KIND, audit), "quality-audit-visit");
            tasks.open(new NewTask(
                    row.body(),
                    new ObjectRef(PlanAudit.KIND, audit),
                    "quality-audit-tied",
                    List.of(),
                    "/revisjoner/" + audit,
                    Assignee.role(Role.APPROVAL_OFFICER, Optional.empty()),
                    clock.today().plusDays(7),
                    Urgency.NORMAL));
            history.record(new ObjectRef(PlanAudit.KIND, audit), row.body(), Reason.of("quality.history.audit-tied"));
            release(audit);
            return Decision.accepted(audit);
        }
        var reasons = new ArrayList<Reason>(
                AuditorRules.bars(candidates.facts(member.person(), row.body(), row.farm()), clock.today()));
        return Decision.unless(reasons, () -> {
            store.declare(audit, clock.today());
            history.record(
                    new ObjectRef(PlanAudit.KIND, audit), row.farm(), Reason.of("quality.history.audit-declared"));
            history.record(
                    new ObjectRef(PlanAudit.KIND, audit), row.body(), Reason.of("quality.history.audit-declared"));
            return audit;
        });
    }

    /** Whoever is tied may not see the audit any more, so a job writes that it is free. */
    private void release(UUID audit) {
        Acting.run(JOB, () -> apart.executeWithoutResult(status -> store.release(audit)));
    }

    private static boolean isFor(AuditStore.Row row, no.tunet.kernel.PersonId person) {
        return switch (row.state()) {
            case AuditState.Assigned(var auditor, var planned, var on) -> auditor.equals(person);
            case AuditState.Declared(var auditor, var planned, var on) -> auditor.equals(person);
            case AuditState.Asked asked -> false;
            case AuditState.Reported reported -> false;
            case AuditState.Cancelled cancelled -> false;
        };
    }
}
