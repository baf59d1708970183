package no.tunet.pilot.progress;

import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Role;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.domain.Dependency;
import no.tunet.pilot.domain.DependencyRules;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The forms below the progress plan that change it: what waits for what, and a new baseline. */
@Controller
public class AmendPlanPage {
    private final PilotDesk desk;
    private final AmendPlan amendPlan;
    private final ProgressPage progress;

    AmendPlanPage(PilotDesk desk, AmendPlan amendPlan, ProgressPage progress) {
        this.desk = desk;
        this.amendPlan = amendPlan;
        this.progress = progress;
    }

    @PostMapping("/piloter/{id}/framdrift/avhengighet")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object depend(@PathVariable String id, Form form, Page page) {
        KeptPlan plan = desk.openToWrite(id);
        var options = plan.current().activities().stream()
                .map(a -> Option.of(a.key(), a.name()))
                .toList();
        var activity = form.oneOf("waits", options);
        var after = form.oneOf("after", options);
        var lag = form.optionalInteger("lag", DependencyRules.LEAST_LAG, DependencyRules.MOST_LAG);
        if (form.ok()) {
            String why = page.t("pilot.history.dependency", name(plan, activity), name(plan, after));
            form.refuse(
                    form.ticked("gone")
                            ? amendPlan.release(plan, activity.orElseThrow(), after.orElseThrow(), why)
                            : amendPlan.depend(
                                    plan,
                                    new Dependency(activity.orElseThrow(), after.orElseThrow(), lag.orElse(0)),
                                    why));
        }
        return answer(plan, form);
    }

    @PostMapping("/piloter/{id}/framdrift/grunnlinje")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object freeze(@PathVariable String id, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        var name = form.text("name", 100);
        if (form.ok() && amendPlan.freeze(plan, name.orElseThrow()) instanceof Decision.Refused<Integer>(var reasons)) {
            form.refuse(reasons);
        }
        return answer(plan, form);
    }

    private static String name(KeptPlan plan, Optional<String> key) {
        return key.map(plan.current()::activityName).orElse("");
    }

    private Object answer(KeptPlan plan, Form form) {
        return form.ok() ? Redirect.to(plan.id().path() + "/framdrift") : progress.again(plan, form);
    }
}
