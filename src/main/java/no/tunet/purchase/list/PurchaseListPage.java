package no.tunet.purchase.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.purchase.PurchaseStatus;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of purchases, and the same list as CSV. */
@Controller
class PurchaseListPage {
    private final FindPurchases find;

    PurchaseListPage(FindPurchases find) {
        this.find = find;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.READ)
    @GetMapping("/anskaffelser")
    View list(Form form) {
        return View.of("purchase/list", find.page(status(form), words(form), Paging.asked(form)))
                .form(form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.READ)
    @GetMapping("/anskaffelser.csv")
    Download csv(Form form, Page page) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(
                    page.t("purchase.list.title"),
                    page.t("purchase.unit"),
                    page.t("purchase.status"),
                    page.t("purchase.since"),
                    page.t("purchase.route"),
                    page.t("purchase.value"),
                    page.t("purchase.farm"));
            for (PurchaseRow row : find.all(status(form), words(form))) {
                csv.writeRecord(
                        row.title(),
                        row.unit().orElse(""),
                        page.word(row.status()),
                        row.since().toString(),
                        row.route().map(page::word).orElse(""),
                        row.value().map(v -> v.kroner().toPlainString()).orElse(""),
                        row.farm().orElse(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Download.file(
                "anskaffelser.csv", "text/csv;charset=UTF-8", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<PurchaseStatus> status(Form form) {
        return form.optionalChoice("status", PurchaseStatus.class);
    }

    private static String words(Form form) {
        return form.optionalText("ord", 100).orElse("");
    }
}
