package no.tunet.pilot.economy;

import no.tunet.access.ForRoles;
import no.tunet.kernel.Role;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.domain.CostEntry;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Budget, financing and costs, and the form that enters a cost. */
@Controller
public class EconomyPage {
    private final PilotDesk desk;
    private final CostStore store;
    private final EnterCost enterCost;

    EconomyPage(PilotDesk desk, CostStore store, EnterCost enterCost) {
        this.desk = desk;
        this.store = store;
        this.enterCost = enterCost;
    }

    @GetMapping("/piloter/{id}/okonomi")
    @Transactional(readOnly = true)
    @ForRoles({
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER,
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER
    })
    public View show(@PathVariable String id, Form form) {
        return view(desk.open(id), form);
    }

    @PostMapping("/piloter/{id}/okonomi")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object enter(@PathVariable String id, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        var line = form.text("line", 100);
        var on = form.date("on");
        var amount = form.money("amount");
        var what = form.text("what", 500);
        if (form.ok()) {
            form.refuse(enterCost.enter(
                    plan,
                    new CostEntry(line.orElseThrow(), on.orElseThrow(), amount.orElseThrow(), what.orElseThrow())));
        }
        return form.ok() ? Redirect.to(plan.id().path() + "/okonomi") : view(plan, form);
    }

    private View view(KeptPlan plan, Form form) {
        return View.of("pilot/economy/page", Economy.of(plan, store.of(plan.id()), PilotDesk.mayWrite(plan)))
                .form(form);
    }
}
