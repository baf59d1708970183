package no.tunet.comparison.sheet;

import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.comparison.ComparisonId;
import no.tunet.ui.Page;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class SheetPage {
    private final ReadSheet sheets;

    SheetPage(ReadSheet sheets) {
        this.sheets = sheets;
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.READ, view = Scope.AGGREGATE)
    @GetMapping("/sammenligninger/{id}")
    View show(@PathVariable UUID id) {
        return View.of("comparison/sheet/page", sheets.read(new ComparisonId(id)));
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.READ, view = Scope.AGGREGATE)
    @GetMapping("/sammenligninger/{id}/historikk")
    View history(@PathVariable UUID id, Page page) {
        var comparison = new ComparisonId(id);
        var entries = sheets.history(comparison).stream()
                .map(entry -> entry.line(page))
                .toList();
        return View.of("comparison/sheet/history", new SheetHistory(comparison, entries));
    }
}
