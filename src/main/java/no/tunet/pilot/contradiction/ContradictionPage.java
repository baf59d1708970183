package no.tunet.pilot.contradiction;

import java.util.List;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Role;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.domain.Contradiction;
import no.tunet.pilot.domain.PlanCheck;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The printed figure beside the recomputed one, for each contradiction in the plan. */
@Controller
public class ContradictionPage {
    private final PilotDesk desk;

    ContradictionPage(PilotDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/piloter/{id}/motsigelser")
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
        return View.of("pilot/contradiction/page", new Contradictions(plan, PlanCheck.contradictions(plan.printed())));
    }

    /** The plan and what is wrong in it. */
    public record Contradictions(KeptPlan plan, List<Contradiction> found) {}
}
