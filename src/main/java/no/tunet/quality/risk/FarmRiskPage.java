package no.tunet.quality.risk;

import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.quality.store.AuditStore;
import no.tunet.ui.NotFound;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the farm has thought of and planned, for whoever audits it. */
@Controller
public class FarmRiskPage {
    private final AuditStore audits;
    private final ReadRisks risks;
    private final PlanStore plans;
    private final Organisations organisations;
    private final BusinessClock clock;

    FarmRiskPage(
            AuditStore audits, ReadRisks risks, PlanStore plans, Organisations organisations, BusinessClock clock) {
        this.audits = audits;
        this.risks = risks;
        this.plans = plans;
        this.organisations = organisations;
        this.clock = clock;
    }

    @ForRoles({Role.AUDITOR, Role.APPROVAL_OFFICER})
    @GetMapping("/revisjoner/{id}/risiko")
    @Transactional(readOnly = true)
    public View show(@PathVariable UUID id) {
        var farm = audits.find(id).orElseThrow(NotFound::new).farm();
        return View.of(
                "quality/risk/farmRisk",
                new FarmRiskView(
                        id,
                        organisations.nameOn(farm, clock.today()),
                        risks.of(farm),
                        new PlanView(plans.newest(farm), plans.drills(farm))));
    }
}
