package no.tunet.comparison.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.comparison.StageKind;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
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
    View list(Form form) {
        return View.of(
                        "comparison/list/page",
                        comparisons.page(
                                form.optionalChoice("tilstand", StageKind.class),
                                form.optionalId("behov"),
                                Paging.asked(form)))
                .form(form);
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.READ, view = Scope.AGGREGATE)
    @GetMapping("/sammenligninger/eksport")
    Download export(Form form, Page page) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(
                    page.t("comparison.list.offers"),
                    page.t("need.list.state"),
                    page.t("comparison.verdict"),
                    page.t("need.list.since"));
            for (var line :
                    comparisons.all(form.optionalChoice("tilstand", StageKind.class), form.optionalId("behov"))) {
                csv.writeRecord(
                        line.offers(),
                        page.word(line.stage()),
                        line.verdict().map(page::word).orElse(""),
                        line.since().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Download.file(
                "sammenligninger.csv", "text/csv;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
