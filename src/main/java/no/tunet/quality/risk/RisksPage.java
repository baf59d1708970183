package no.tunet.quality.risk;

import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Role;
import no.tunet.quality.Hazard;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The farm's risks, a new one, the yearly review, and what incidents taught. */
@Controller
class RisksPage {
    private final ReadRisks read;
    private final AssessRisks risks;

    RisksPage(ReadRisks read, AssessRisks risks) {
        this.read = read;
        this.risks = risks;
    }

    @ForRoles(Role.FARMER)
    @GetMapping("/kvalitet/risiko")
    View show(Form form) {
        return view(form);
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/kvalitet/risiko")
    Object add(Form form) {
        var hazard = form.choice("hazard", Hazard.class);
        var what = form.text("what", 500);
        var likelihood = form.integer("likelihood", 1, 5);
        var consequence = form.integer("consequence", 1, 5);
        return form.ok()
                ? Redirect.to("/kvalitet/risiko/"
                        + risks.add(
                                hazard.orElseThrow(),
                                what.orElseThrow(),
                                likelihood.orElseThrow(),
                                consequence.orElseThrow()))
                : view(form);
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/kvalitet/risiko/gjennomgang")
    Object review() {
        risks.review();
        return Redirect.to("/kvalitet/risiko");
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/kvalitet/hendelser/{id}/vurdering")
    Object consider(@PathVariable UUID id, Form form) {
        var risk = form.optionalId("risk-" + id);
        var note = form.text("note-" + id, 1000);
        if (form.ok()) {
            risks.consider(id, risk, note.orElseThrow());
            return Redirect.to("/kvalitet/risiko#hendelser");
        }
        return view(form);
    }

    private View view(Form form) {
        return View.of("quality/risk/risks", read.read()).form(form);
    }
}
