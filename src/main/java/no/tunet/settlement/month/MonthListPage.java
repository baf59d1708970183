package no.tunet.settlement.month;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class MonthListPage {
    private final ListMonths months;

    MonthListPage(ListMonths months) {
        this.months = months;
    }

    @Allowed(data = DataKind.K13_INVOICE, right = Right.READ)
    @GetMapping("/maned")
    View list(Form form) {
        return View.of("settlement/month/list", months.page(MonthFilter.of(form), Paging.asked(form)))
                .form(form);
    }

    @Allowed(data = DataKind.K13_INVOICE, right = Right.READ)
    @GetMapping("/maned/liste.csv")
    Download csv(Page page, Form form) {
        var view = months.all(MonthFilter.of(form));
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(
                    page.t("settlement.list.month"),
                    page.t("settlement.list.agreement"),
                    page.t("settlement.buyer"),
                    page.t("settlement.farm"),
                    page.t("settlement.list.state"),
                    page.t("settlement.list.since"),
                    page.t("settlement.amount"));
            for (var row : view.rows()) {
                csv.writeRecord(
                        row.month().toString(),
                        row.title(),
                        view.names().getOrDefault(row.buyer(), ""),
                        view.names().getOrDefault(row.farm(), ""),
                        page.t("settlement.state." + row.state()),
                        row.since().toString(),
                        row.total().kroner().toPlainString());
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Download.file("maned.csv", "text/csv", ("\uFEFF" + out).getBytes(StandardCharsets.UTF_8));
    }
}
