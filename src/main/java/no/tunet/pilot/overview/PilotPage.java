package no.tunet.pilot.overview;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.tunet.access.ForRoles;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.PilotStore;
import no.tunet.pilot.domain.FinancingKind;
import no.tunet.pilot.domain.PlanCheck;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One pilot: goal, partners, phases, money in short, and what the plan is anchored in. */
@Controller
public class PilotPage {
    private final PilotDesk desk;
    private final PilotStore pilots;
    private final Organisations organisations;
    private final BusinessClock clock;

    PilotPage(PilotDesk desk, PilotStore pilots, Organisations organisations, BusinessClock clock) {
        this.desk = desk;
        this.pilots = pilots;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/piloter/{id}")
    @Transactional(readOnly = true)
    @ForRoles({Role.COUNTY_ADVISER, Role.DIRECTORATE_OFFICER, Role.COORDINATOR, Role.UNIT_LEADER, Role.DIRECTOR, Role.PURCHASER})
    public View show(@PathVariable String id) {
        KeptPlan plan = desk.open(id);
        var today = clock.today();
        var buyers = pilots.buyers(plan.id());
        Map<OrganisationId, String> names =
                organisations.namesOn(Stream.concat(buyers.stream(), Stream.of(plan.owner())).toList(), today);
        return View.of(
                "pilot/overview/page",
                new Overview(
                        plan,
                        names.getOrDefault(plan.owner(), ""),
                        buyers.stream().map(b -> names.getOrDefault(b, "")).sorted().toList(),
                        plan.current().budgetTotal().sum(),
                        plan.current().financedBy(FinancingKind.GRANT),
                        plan.current().financedBy(FinancingKind.OWN_WORK),
                        PlanCheck.contradictions(plan.printed()).size(),
                        today.isAfter(plan.printed().frame().to().atEndOfMonth())
                                ? Phase.OVER
                                : today.isBefore(plan.printed().frame().from().atDay(1)) ? Phase.AHEAD : Phase.RUNNING,
                        PilotDesk.mayWrite(plan)));
    }

    /** Where today lies in the project. */
    public enum Phase {
        AHEAD,
        RUNNING,
        OVER
    }

    /** What the overview shows. */
    public record Overview(
            KeptPlan plan,
            String owner,
            List<String> buyers,
            Money budget,
            Money grant,
            Money ownWork,
            int contradictions,
            Phase phase,
            boolean mayWrite) {}
}
