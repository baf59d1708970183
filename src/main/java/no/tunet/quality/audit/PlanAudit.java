package no.tunet.quality.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.quality.domain.AuditState;
import no.tunet.quality.domain.AuditorRules;
import no.tunet.quality.store.AuditStore;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The approval body asks for an audit, sends an auditor whom nothing binds to the farm, or calls it off. */
@Component
@NamedInterface("commands")
public class PlanAudit {
    static final String KIND = "quality-audit";

    private final AuditStore store;
    private final Candidates candidates;
    private final Organisations organisations;
    private final Tasks tasks;
    private final History history;
    private final BusinessClock clock;

    PlanAudit(
            AuditStore store,
            Candidates candidates,
            Organisations organisations,
            Tasks tasks,
            History history,
            BusinessClock clock) {
        this.store = store;
        this.candidates = candidates;
        this.organisations = organisations;
        this.tasks = tasks;
        this.history = history;
        this.clock = clock;
    }

    /** Asks for an audit of a farm by a day; one that is under way goes on. */
    @Transactional
    public Decision<UUID> ask(OrganisationId farm, LocalDate dueOn) {
        var under = store.underWay(farm);
        if (under.isPresent()) {
            return Decision.accepted(under.get().id());
        }
        var reasons = new ArrayList<Reason>();
        if (organisations
                .find(farm)
                .filter(o -> o.kind() == OrganisationKind.FARM)
                .isEmpty()) {
            reasons.add(Reason.of("quality.audit.no-farm"));
        }
        if (dueOn.isBefore(clock.today())) {
            reasons.add(Reason.of("quality.audit.planned-past", clock.today()));
        }
        return Decision.unless(reasons, () -> {
            UUID id = Ids.next();
            var body = Acting.member().organisation();
            store.ask(id, farm, body, dueOn, Acting.member().person(), clock.today());
            tasks.close(new ObjectRef("quality", farm.value()), "quality-audit-due");
            record(id, farm, body, Reason.of("quality.history.audit-asked", dueOn));
            return id;
        });
    }

    @Transactional
    public Decision<LocalDate> assign(UUID audit, PersonId auditor, LocalDate plannedOn) {
        var found = store.find(audit);
        if (found.isEmpty()) {
            return Decision.refused(Reason.of("quality.audit.not-yours"));
        }
        var row = found.get();
        var reasons = new ArrayList<Reason>(finished(row));
        var facts = candidates.facts(auditor, row.body(), row.farm());
        if (AuditorRules.assign(facts, plannedOn, clock.today()) instanceof Decision.Refused<LocalDate>(var why)) {
            reasons.addAll(why);
        }
        return Decision.unless(reasons, () -> {
            store.assign(audit, auditor, plannedOn, clock.today());
            tasks.open(new NewTask(
                    row.body(),
                    new ObjectRef(KIND, audit),
                    "quality-audit-visit",
                    List.of(organisations.nameOn(row.farm(), clock.today()), plannedOn),
                    "/revisjoner/" + audit,
                    Assignee.person(auditor),
                    plannedOn,
                    Urgency.NORMAL));
            tasks.open(new NewTask(
                    row.farm(),
                    new ObjectRef(KIND, audit),
                    "quality-audit-coming",
                    List.of(plannedOn),
                    "/revisjoner/" + audit,
                    Assignee.role(Role.FARMER, Optional.empty()),
                    plannedOn,
                    Urgency.NORMAL));
            record(audit, row.farm(), row.body(), Reason.of("quality.history.audit-assigned", plannedOn));
            return plannedOn;
        });
    }

    @Transactional
    public Decision<UUID> cancel(UUID audit, String why) {
        var found = store.find(audit);
        if (found.isEmpty()) {
            return Decision.refused(Reason.of("quality.audit.not-yours"));
        }
        return Decision.unless(finished(found.get()), () -> {
            store.cancel(audit, why, clock.today());
            tasks.closeAll(new ObjectRef(KIND, audit));
            record(audit, found.get().farm(), found.get().body(), Reason.of("quality.history.audit-cancelled"));
            return audit;
        });
    }

    static List<Reason> finished(AuditStore.Row row) {
        return switch (row.state()) {
            case AuditState.Reported(var auditor, var assigned, var on) ->
                List.of(Reason.of("quality.audit.reported", on));
            case AuditState.Cancelled(var on, var why) -> List.of(Reason.of("quality.audit.cancelled", on));
            case AuditState.Asked asked -> List.of();
            case AuditState.Assigned assigned -> List.of();
            case AuditState.Declared declared -> List.of();
        };
    }

    private void record(UUID audit, OrganisationId farm, OrganisationId body, Reason what) {
        history.record(new ObjectRef(KIND, audit), farm, what);
        history.record(new ObjectRef(KIND, audit), body, what);
    }
}
