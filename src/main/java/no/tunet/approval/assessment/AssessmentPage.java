package no.tunet.approval.assessment;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.approval.domain.Application;
import no.tunet.approval.domain.DefinitionTest;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

@Controller
class AssessmentPage {
    private final ReadAssessment read;
    private final AssessApplication assess;

    AssessmentPage(ReadAssessment read, AssessApplication assess) {
        this.read = read;
        this.assess = assess;
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.APPROVE)
    @GetMapping("/godkjenninger/{farm}/soknad")
    View show(@PathVariable UUID farm, Form form) {
        return View.of("approval/assessment", view(farm)).form(form);
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.APPROVE)
    @PostMapping("/godkjenninger/{farm}/soknad")
    Object assess(@PathVariable UUID farm, Form form) {
        var view = view(farm);
        var id = new OrganisationId(farm);
        var passed = Set.copyOf(form.choices("tests", DefinitionTest.class));
        if (form.ok()) {
            Decision<Application> decision = switch (form.value("handling")) {
                case "ask" -> assess.ask(id, form.text("words").orElse(""));
                case "accept" -> assess.accept(id, passed);
                case "refuse" ->
                    assess.refuse(id, failed(passed), form.text("words").orElse(""));
                default -> Decision.refused(Reason.of("ui.form.choice"));
            };
            if (decision instanceof Decision.Refused<Application>(var reasons) && form.ok()) {
                form.refuse(reasons);
            }
        }
        return form.ok()
                ? Redirect.to(view.path())
                : View.of("approval/assessment", view).form(form);
    }

    private static Set<DefinitionTest> failed(Set<DefinitionTest> passed) {
        var failed = EnumSet.allOf(DefinitionTest.class);
        failed.removeAll(passed);
        return failed;
    }

    private AssessmentView view(UUID farm) {
        return read.of(new OrganisationId(farm)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
