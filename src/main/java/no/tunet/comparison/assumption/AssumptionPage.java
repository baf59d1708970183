package no.tunet.comparison.assumption;

import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.comparison.ComparisonAction;
import no.tunet.comparison.ComparisonDesk;
import no.tunet.comparison.ComparisonId;
import no.tunet.comparison.StoredComparison;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class AssumptionPage {
    private final ComparisonDesk desk;
    private final ChangeAssumptions change;

    AssumptionPage(ComparisonDesk desk, ChangeAssumptions change) {
        this.desk = desk;
        this.change = change;
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @GetMapping("/sammenligninger/{id}/forutsetninger")
    View ask(@PathVariable UUID id, Form form) {
        var stored = desk.find(new ComparisonId(id));
        return view(stored, form.restored() ? form : Form.of(AssumptionFields.typed(stored.assumptions())));
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @PostMapping("/sammenligninger/{id}/forutsetninger")
    Object save(@PathVariable UUID id, Form form) {
        var stored = desk.find(new ComparisonId(id));
        int version = ComparisonDesk.version(form);
        var assumptions = AssumptionFields.read(form, stored.assumptions().nothingToday());
        if (form.ok() && assumptions.isPresent()) {
            form.refuse(change.change(stored, version, assumptions.get()));
        }
        return form.ok() ? Redirect.to(stored.id().path()) : view(stored, form);
    }

    private View view(StoredComparison stored, Form form) {
        return View.of("comparison/assumption/page", ComparisonAction.of(stored, desk.sheet(stored)))
                .form(form);
    }
}
