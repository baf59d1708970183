package no.tunet.comparison.line;

import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.comparison.ComparisonDesk;
import no.tunet.comparison.ComparisonId;
import no.tunet.comparison.SheetStore;
import no.tunet.comparison.StoredComparison;
import no.tunet.comparison.domain.CostLine;
import no.tunet.comparison.domain.Side;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class LinePage {
    private final ComparisonDesk desk;
    private final SheetStore sheets;

    LinePage(ComparisonDesk desk, SheetStore sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @GetMapping("/sammenligninger/{id}/linjer/{line}")
    View ask(@PathVariable UUID id, @PathVariable UUID line, Form form) {
        var found = find(id, line);
        var ground = found.stored().assumptions().ground();
        return found.view(form.restored() ? form : Form.of(LineFields.typed(found.line(), ground)));
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @PostMapping("/sammenligninger/{id}/linjer/{line}")
    Object save(@PathVariable UUID id, @PathVariable UUID line, Form form) {
        var found = find(id, line);
        int version = ComparisonDesk.version(form);
        var changed = LineFields.read(line, form);
        if (form.ok() && changed.isPresent()) {
            form.refuse(desk.edit(found.stored(), version, () -> sheets.saveLine(changed.get())));
        }
        return form.ok() ? found.back() : found.view(form);
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @PostMapping("/sammenligninger/{id}/linjer/{line}/sletting")
    Object remove(@PathVariable UUID id, @PathVariable UUID line, Form form) {
        var found = find(id, line);
        form.refuse(desk.edit(found.stored(), ComparisonDesk.version(form), () -> sheets.removeLine(line)));
        return form.ok() ? found.back() : found.view(form);
    }

    private Found find(UUID id, UUID line) {
        var stored = desk.find(new ComparisonId(id));
        return desk.sheet(stored).sides().stream()
                .flatMap(side -> side.lines().stream()
                        .filter(one -> one.id().equals(line))
                        .map(one -> new Found(stored, side, one)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private record Found(StoredComparison stored, Side side, CostLine line) {
        View view(Form form) {
            return View.of(
                            "comparison/line/page",
                            new LineView(stored.id(), side, Optional.of(line.id()), stored.version()))
                    .form(form);
        }

        Redirect back() {
            return Redirect.to(stored.id().path() + "#costs");
        }
    }
}
