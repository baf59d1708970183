package no.tunet.comparison.list;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.comparison.StageKind;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import no.tunet.ui.Sheet;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ComparisonListPage {
    private final ListComparisons comparisons;

    ComparisonListPage(ListComparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.READ, view = Scope.AGGREGATE)
    @GetMapping("/sammenligninger")
    Object list(Form form, Page page) {
        var stage = form.optionalChoice("tilstand", StageKind.class);
        var need = form.optionalId("behov");
        return form.value("format").isEmpty()
                ? View.of("comparison/list/page", comparisons.page(stage, need, Paging.asked(form)))
                        .form(form)
                : file(stage, need, form, page);
    }

    private Download file(Optional<StageKind> stage, Optional<UUID> need, Form form, Page page) {
        var heads = List.of(
                page.t("comparison.list.offers"),
                page.t("need.list.state"),
                page.t("comparison.verdict"),
                page.t("need.list.since"));
        List<List<?>> rows = comparisons.all(stage, need).stream()
                .<List<?>>map(line -> List.of(
                        line.offers(), page.word(line.stage()), line.verdict().map(page::word), line.since()))
                .toList();
        var sheet = Sheet.of("sammenligninger", heads, rows);
        return sheet.asked(form, page).orElseGet(() -> sheet.csv(page));
    }
}
