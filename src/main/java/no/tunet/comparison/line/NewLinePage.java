package no.tunet.comparison.line;

import java.util.HashMap;
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
import no.tunet.comparison.domain.Side;
import no.tunet.kernel.Ids;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class NewLinePage {
    private final ComparisonDesk desk;
    private final SheetStore sheets;

    NewLinePage(ComparisonDesk desk, SheetStore sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @GetMapping("/sammenligninger/{id}/linjer/ny")
    View ask(@PathVariable UUID id, Form form) {
        var stored = desk.find(new ComparisonId(id));
        var assumptions = stored.assumptions();
        var fields = new HashMap<>(
                LineFields.blank(assumptions.ground(), assumptions.level().year()));
        return view(stored, side(stored, form), form.restored() ? form : Form.of(fields));
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @PostMapping("/sammenligninger/{id}/linjer")
    Object add(@PathVariable UUID id, Form form) {
        var stored = desk.find(new ComparisonId(id));
        var side = side(stored, form);
        int version = ComparisonDesk.version(form);
        var line = LineFields.read(Ids.next(), form);
        if (form.ok() && line.isPresent()) {
            form.refuse(desk.edit(stored, version, () -> sheets.addLine(stored, side.id(), line.get())));
        }
        return form.ok() ? Redirect.to(stored.id().path() + "#costs") : view(stored, side, form);
    }

    private Side side(StoredComparison stored, Form form) {
        return form.optionalId("side").flatMap(desk.sheet(stored)::side).orElseThrow(NotFound::new);
    }

    private static View view(StoredComparison stored, Side side, Form form) {
        return View.of("comparison/line/page", new LineView(stored.id(), side, Optional.empty(), stored.version()))
                .form(form);
    }
}
