package no.tunet.placement.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.placement.SeriousIncident;
import no.tunet.placement.domain.Incident;
import no.tunet.placement.domain.Incident.IncidentGrade;
import no.tunet.placement.domain.Incident.IncidentKind;
import no.tunet.placement.domain.IncidentRules;
import no.tunet.placement.domain.IncidentRules.Consequence;
import no.tunet.quality.FarmIncidents;
import no.tunet.quality.Gravity;
import no.tunet.quality.Hazard;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports an incident from the farm. A serious one reaches the buyer in the same moment. */
@Component
@NamedInterface("commands")
public class ReportIncident {
    private static final int DAYS_TO_ANSWER = 7;

    private final IncidentStore store;
    private final Tasks tasks;
    private final Notices notices;
    private final FarmIncidents farmIncidents;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;
    private final IncidentRules rules = IncidentRules.known();

    ReportIncident(
            IncidentStore store,
            Tasks tasks,
            Notices notices,
            FarmIncidents farmIncidents,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.store = store;
        this.tasks = tasks;
        this.notices = notices;
        this.farmIncidents = farmIncidents;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Decision<UUID> report(NewIncident report) {
        var today = clock.today();
        var farm = Acting.member().organisation();
        var subject = store.subjects(farm, report.on()).stream()
                .filter(s -> s.agreement().equals(report.agreement())
                        && s.placement().equals(report.placement()))
                .findFirst();
        var reasons = new ArrayList<Reason>();
        if (subject.isEmpty()) {
            reasons.add(Reason.of("placement.incident.notOurs"));
        }
        var decision = rules.report(report.kind(), report.grade(), report.on(), report.what(), today);
        if (decision instanceof Decision.Refused<Incident>(var refused)) {
            reasons.addAll(refused);
        }
        return Decision.unless(reasons, () -> kept(report, subject.orElseThrow(), today));
    }

    private UUID kept(NewIncident report, IncidentStore.Subject subject, LocalDate today) {
        var actor = Acting.member();
        if (store.add(report, subject.municipality(), actor.organisation(), actor.person())) {
            farmIncidents.record(actor.organisation(), report.on(), hazard(report.kind()), gravity(report.grade()));
            var incident = new Incident.Reported(report.kind(), report.grade(), report.on());
            var answering = report.placement().map(store::answeringFor).orElse(List.of());
            task(report, subject, answering, "placement-incident", today.plusDays(DAYS_TO_ANSWER), Urgency.NORMAL);
            for (Consequence consequence : rules.consequences(incident, subject.school())) {
                follow(consequence, report, subject, answering, today);
            }
        }
        return report.id();
    }

    private static Hazard hazard(IncidentKind kind) {
        return switch (kind) {
            case INJURY -> Hazard.INJURY;
            case ANIMAL -> Hazard.ANIMAL;
            case THREAT_OR_VIOLENCE -> Hazard.THREAT_OR_VIOLENCE;
            case PHYSICAL_INTERVENTION -> Hazard.PHYSICAL_INTERVENTION;
            case MISSING -> Hazard.MISSING;
            case MEDICINE -> Hazard.MEDICINE;
            case MACHINE_OR_FIRE -> Hazard.MACHINE_OR_FIRE;
            case OTHER -> Hazard.OTHER;
        };
    }

    private static Gravity gravity(IncidentGrade grade) {
        return switch (grade) {
            case NEAR_MISS -> Gravity.NEAR_MISS;
            case MINOR -> Gravity.MINOR;
            case SERIOUS -> Gravity.SERIOUS;
        };
    }

    private void follow(
            Consequence consequence,
            NewIncident report,
            IncidentStore.Subject subject,
            List<PersonId> answering,
            LocalDate today) {
        switch (consequence) {
            case Consequence.TellBuyerNow now -> tell(report, subject, answering);
            case Consequence.OfferMeeting(LocalDate by) ->
                task(report, subject, answering, "placement-incident-meeting", by, Urgency.URGENT);
            case Consequence.TellPrincipal principal ->
                task(report, subject, answering, "placement-incident-principal", today, Urgency.URGENT);
        }
    }

    private void tell(NewIncident report, IncidentStore.Subject subject, List<PersonId> answering) {
        List<Object> parameters = List.of(Acting.member().organisationName(), report.on());
        String path = "/hendelser/" + report.id();
        for (Role role : List.of(Role.UNIT_LEADER, Role.COORDINATOR)) {
            notices.toRole(subject.municipality(), role, "placement.notice.serious", parameters, path);
        }
        answering.forEach(person -> notices.toPerson(person, "placement.notice.serious", parameters, path));
        events.publishEvent(
                new SeriousIncident(report.id(), subject.municipality(), report.agreement(), report.placement()));
    }

    private void task(
            NewIncident report,
            IncidentStore.Subject subject,
            List<PersonId> answering,
            String kind,
            LocalDate dueOn,
            Urgency urgency) {
        Assignee assignee = answering.isEmpty()
                ? Assignee.role(Role.COORDINATOR, Optional.empty())
                : Assignee.person(answering.getFirst());
        tasks.open(new NewTask(
                subject.municipality(),
                new ObjectRef("incident", report.id()),
                kind,
                List.of(Acting.member().organisationName(), report.on()),
                "/hendelser/" + report.id(),
                assignee,
                dueOn,
                urgency));
    }
}
