package no.tunet.quality.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.quality.Hazard;
import no.tunet.quality.store.IncidentStore;
import no.tunet.tasks.Tasks;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The farm keeps its assessment of risk: risks, measures, what incidents taught, and the yearly review. Source: internkontrollforskriften § 5. */
@Component
@NamedInterface("commands")
public class AssessRisks {
    private final RiskStore risks;
    private final IncidentStore incidents;
    private final Tasks tasks;
    private final BusinessClock clock;

    AssessRisks(RiskStore risks, IncidentStore incidents, Tasks tasks, BusinessClock clock) {
        this.risks = risks;
        this.incidents = incidents;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Transactional
    public UUID add(Hazard hazard, String what, int likelihood, int consequence) {
        UUID id = Ids.next();
        risks.add(id, farm(), hazard, what, likelihood, consequence, clock.today());
        return id;
    }

    @Transactional
    public void assess(UUID risk, int likelihood, int consequence) {
        risks.assess(risk, farm(), likelihood, consequence, clock.today());
    }

    @Transactional
    public void retire(UUID risk) {
        risks.retire(risk, farm(), clock.today());
    }

    /** A measure has somebody who does it and a day that is not past. */
    @Transactional
    public Decision<UUID> measure(UUID risk, String what, String owner, LocalDate dueOn) {
        var reasons = new ArrayList<Reason>();
        if (dueOn.isBefore(clock.today())) {
            reasons.add(Reason.of("quality.audit.planned-past", clock.today()));
        }
        if (risks.of(farm()).stream().noneMatch(r -> r.id().equals(risk))) {
            reasons.add(Reason.of("quality.risk.not-yours"));
        }
        return Decision.unless(reasons, () -> {
            risks.addMeasure(risk, farm(), what, owner, dueOn);
            return risk;
        });
    }

    @Transactional
    public void done(UUID measure) {
        risks.done(measure, farm(), clock.today());
    }

    /** What an incident means for the assessment: a risk it belongs to, or why it changes nothing. */
    @Transactional
    public boolean consider(UUID incident, Optional<UUID> risk, String note) {
        boolean considered =
                incidents.consider(incident, farm(), risk, note, Acting.member().person(), clock.today());
        if (incidents.waiting(farm()) == 0) {
            tasks.close(new ObjectRef("quality-risk", farm().value()), "quality-incident");
        }
        return considered;
    }

    /** The whole assessment was gone through today; it is kept as it stands. */
    @Transactional
    public void review() {
        risks.review(farm(), Acting.member().person(), risks.of(farm()), clock.today());
        tasks.close(new ObjectRef("quality-risk", farm().value()), "quality-risk-review");
    }

    private static OrganisationId farm() {
        return Acting.member().organisation();
    }
}
