package no.tunet.quality.risk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The farm's emergency plan and its drills. */
@Controller
class PlanPage {
    private static final int TEXT = 2000;

    private final WriteEmergencyPlan plan;

    PlanPage(WriteEmergencyPlan plan) {
        this.plan = plan;
    }

    @ForRoles(Role.FARMER)
    @GetMapping("/kvalitet/beredskap")
    View show(Form form) {
        var view = plan.read();
        if (!form.value("ALARM").isEmpty()) {
            return View.of("quality/risk/plan", view).form(form);
        }
        var values = new HashMap<String, Object>();
        view.plan().ifPresent(p -> p.parts().forEach((part, text) -> values.put(part.name(), text)));
        return View.of("quality/risk/plan", view).form(Form.of(values));
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/kvalitet/beredskap")
    Object write(Form form) {
        var parts = new EnumMap<PlanPart, String>(PlanPart.class);
        for (PlanPart part : PlanPart.values()) {
            form.text(part.name(), TEXT).ifPresent(text -> parts.put(part, text));
        }
        if (!form.ok()) {
            return View.of("quality/risk/plan", plan.read()).form(form);
        }
        plan.write(parts);
        return Redirect.to("/kvalitet/beredskap");
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/kvalitet/beredskap/ovelser")
    Object drill(Form form) {
        var on = form.date("on");
        var what = form.text("what", 500);
        var learnt = form.text("learnt", TEXT);
        if (form.ok()) {
            if (plan.drilled(on.orElseThrow(), what.orElseThrow(), learnt.orElseThrow())
                    instanceof Decision.Refused<LocalDate>(var reasons)) {
                form.refuse(reasons);
            } else {
                return Redirect.to("/kvalitet/beredskap");
            }
        }
        var view = plan.read();
        var values = new HashMap<String, Object>(form.raw());
        view.plan().ifPresent(p -> p.parts().forEach((part, text) -> values.put(part.name(), text)));
        var filled = Form.of(values);
        form.errors().forEach(error -> filled.fail(error.field(), error.reason()));
        return View.of("quality/risk/plan", view).form(filled);
    }
}
