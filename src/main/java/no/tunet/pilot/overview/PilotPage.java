package no.tunet.pilot.overview;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import no.tunet.access.ForRoles;
import no.tunet.audit.History;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.PilotStore;
import no.tunet.pilot.domain.FinancingKind;
import no.tunet.pilot.domain.PlanCheck;
import no.tunet.pilot.domain.ProjectFrame;
import no.tunet.pilot.format.PlanImport;
import no.tunet.tasks.Responsibilities;
import no.tunet.ui.Download;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One pilot: goal, partners, phases, money in short, and what the plan is anchored in; and the plan as a file. */
@Controller
public class PilotPage {
    private final PilotDesk desk;
    private final PilotStore pilots;
    private final Organisations organisations;
    private final Responsibilities responsibilities;
    private final History history;
    private final SuggestLessons suggestLessons;
    private final BusinessClock clock;

    PilotPage(
            PilotDesk desk,
            PilotStore pilots,
            Organisations organisations,
            Responsibilities responsibilities,
            History history,
            SuggestLessons suggestLessons,
            BusinessClock clock) {
        this.desk = desk;
        this.pilots = pilots;
        this.organisations = organisations;
        this.responsibilities = responsibilities;
        this.history = history;
        this.suggestLessons = suggestLessons;
        this.clock = clock;
    }

    @GetMapping("/piloter/{id}")
    @Transactional(readOnly = true)
    @ForRoles({
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER,
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER
    })
    public View show(@PathVariable String id) {
        KeptPlan plan = desk.open(id);
        var today = clock.today();
        var buyers = pilots.buyers(plan.id());
        Map<OrganisationId, String> names = organisations.namesOn(
                Stream.concat(buyers.stream(), Stream.of(plan.owner())).toList(), today);
        return View.of(
                "pilot/overview/page",
                new Overview(
                        plan,
                        names.getOrDefault(plan.owner(), ""),
                        buyers.stream()
                                .map(b -> names.getOrDefault(b, ""))
                                .sorted()
                                .toList(),
                        plan.current().budgetTotal().sum(),
                        plan.current().financedBy(FinancingKind.GRANT),
                        plan.current().financedBy(FinancingKind.OWN_WORK),
                        PlanCheck.contradictions(plan.printed()).size(),
                        phase(plan.printed().frame(), today),
                        PilotDesk.mayWrite(plan),
                        responsibilities.of(plan.id().ref()),
                        history.of(plan.id().ref()),
                        suggestLessons.of(plan.printed(), today)));
    }

    @GetMapping("/piloter/{id}/plan.json")
    @ForRoles({Role.COUNTY_ADVISER, Role.DIRECTORATE_OFFICER})
    Download plan(@PathVariable String id) {
        return Download.file(
                "plan.json",
                "application/json",
                PlanImport.toJson(desk.open(id).tables()).getBytes(StandardCharsets.UTF_8));
    }

    private static Overview.Phase phase(ProjectFrame frame, LocalDate today) {
        if (today.isBefore(frame.from().atDay(1))) {
            return Overview.Phase.AHEAD;
        }
        return today.isAfter(frame.to().atEndOfMonth()) ? Overview.Phase.OVER : Overview.Phase.RUNNING;
    }
}
