package no.tunet.quality.risk;

import java.util.Map;
import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One risk: assessed anew, measures, or no longer a risk. */
@Controller
class RiskPage {
    private final ReadRisks read;
    private final AssessRisks risks;

    RiskPage(ReadRisks read, AssessRisks risks) {
        this.read = read;
        this.risks = risks;
    }

    @ForRoles(Role.FARMER)
    @GetMapping("/kvalitet/risiko/{id}")
    View show(@PathVariable UUID id) {
        var risk = risk(id);
        return View.of("quality/risk/risk", risk)
                .form(Form.of(Map.of("likelihood", risk.likelihood(), "consequence", risk.consequence())));
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/kvalitet/risiko/{id}")
    Object assess(@PathVariable UUID id, Form form) {
        if (form.ticked("retire")) {
            risks.retire(id);
            return Redirect.to("/kvalitet/risiko");
        }
        var likelihood = form.integer("likelihood", 1, 5);
        var consequence = form.integer("consequence", 1, 5);
        if (!form.ok()) {
            return View.of("quality/risk/risk", risk(id)).form(form);
        }
        risks.assess(id, likelihood.orElseThrow(), consequence.orElseThrow());
        return Redirect.to("/kvalitet/risiko/" + id);
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/kvalitet/risiko/{id}/tiltak")
    Object measure(@PathVariable UUID id, Form form) {
        var done = form.optionalId("done");
        if (done.isPresent()) {
            risks.done(done.get());
            return Redirect.to("/kvalitet/risiko/" + id);
        }
        var what = form.text("what", 500);
        var owner = form.text("owner", 120);
        var due = form.date("due");
        if (form.ok()) {
            if (risks.measure(id, what.orElseThrow(), owner.orElseThrow(), due.orElseThrow())
                    instanceof Decision.Refused<UUID>(var reasons)) {
                form.refuse(reasons);
            } else {
                return Redirect.to("/kvalitet/risiko/" + id);
            }
        }
        return View.of("quality/risk/risk", risk(id)).form(form);
    }

    private RiskRow risk(UUID id) {
        return read.one(id).orElseThrow(NotFound::new);
    }
}
