package no.tunet.purchase.list;

import java.util.List;
import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.purchase.PurchaseStatus;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import no.tunet.ui.Sheet;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of purchases, also as a spreadsheet. */
@Controller
class PurchaseListPage {
    private final FindPurchases find;

    PurchaseListPage(FindPurchases find) {
        this.find = find;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.READ)
    @GetMapping("/anskaffelser")
    Object list(Form form, Page page) {
        Optional<PurchaseStatus> status = form.optionalChoice("status", PurchaseStatus.class);
        String words = form.optionalText("ord", 100).orElse("");
        if (form.value("format").isEmpty()) {
            return View.of("purchase/list", find.page(status, words, Paging.asked(form)))
                    .form(form);
        }
        return sheet(find.all(status, words), page)
                .asked(form, page)
                .<Object>map(file -> file)
                .orElseGet(() ->
                        View.of("purchase/list", find.page(status, words, 1)).form(form));
    }

    private static Sheet sheet(List<PurchaseRow> rows, Page page) {
        return Sheet.of(
                "anskaffelser",
                List.of(
                        page.t("purchase.list.title"),
                        page.t("purchase.unit"),
                        page.t("purchase.status"),
                        page.t("purchase.since"),
                        page.t("purchase.route"),
                        page.t("purchase.value"),
                        page.t("purchase.farm")),
                rows.stream()
                        .<List<?>>map(row -> List.of(
                                row.title(),
                                row.unit(),
                                page.word(row.status()),
                                row.since(),
                                row.route().map(page::word),
                                row.value(),
                                row.farm()))
                        .toList());
    }
}
