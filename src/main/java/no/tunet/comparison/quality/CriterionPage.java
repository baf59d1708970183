package no.tunet.comparison.quality;

import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.comparison.ComparisonAction;
import no.tunet.comparison.ComparisonDesk;
import no.tunet.comparison.ComparisonId;
import no.tunet.comparison.SheetStore;
import no.tunet.comparison.StoredComparison;
import no.tunet.comparison.domain.Quality;
import no.tunet.kernel.Ids;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Which qualities an open comparison looks at. */
@Controller
class CriterionPage {
    private final ComparisonDesk desk;
    private final SheetStore sheets;

    CriterionPage(ComparisonDesk desk, SheetStore sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @GetMapping("/sammenligninger/{id}/kriterier")
    View show(@PathVariable UUID id, Form form) {
        return view(desk.find(new ComparisonId(id)), form);
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @PostMapping("/sammenligninger/{id}/kriterier")
    Object add(@PathVariable UUID id, Form form) {
        var stored = desk.find(new ComparisonId(id));
        int version = ComparisonDesk.version(form);
        var text = form.text("criterion", 200);
        if (form.ok() && text.isPresent()) {
            var criterion = new Quality.Criterion(Ids.next(), text.get());
            form.refuse(desk.edit(stored, version, () -> sheets.addCriterion(stored, criterion)));
        }
        return form.ok() ? Redirect.to(stored.id().path() + "/kriterier") : view(stored, form);
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @PostMapping("/sammenligninger/{id}/kriterier/{criterion}/sletting")
    Object remove(@PathVariable UUID id, @PathVariable UUID criterion, Form form) {
        var stored = desk.find(new ComparisonId(id));
        int version = ComparisonDesk.version(form);
        if (desk.sheet(stored).criteria().stream().anyMatch(one -> one.id().equals(criterion))) {
            form.refuse(desk.edit(stored, version, () -> sheets.removeCriterion(criterion)));
        }
        return form.ok() ? Redirect.to(stored.id().path() + "/kriterier") : view(stored, form);
    }

    private View view(StoredComparison stored, Form form) {
        return View.of("comparison/quality/criteria", ComparisonAction.of(stored, desk.sheet(stored)))
                .form(form);
    }
}
