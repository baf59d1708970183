package no.tunet.settlement.month;

import java.util.List;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import no.tunet.ui.Sheet;
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
    Object list(Page page, Form form) {
        var filter = MonthFilter.of(form);
        return form.value("format").isEmpty()
                ? View.of("settlement/month/list", months.page(filter, Paging.asked(form)))
                        .form(form)
                : sheet(months.all(filter), page)
                        .asked(form, page)
                        .orElseGet(() -> sheet(months.all(filter), page).csv(page));
    }

    private static Sheet sheet(MonthListView view, Page page) {
        return Sheet.of(
                "maneder",
                List.of(
                        page.t("settlement.list.month"),
                        page.t("settlement.list.agreement"),
                        page.t("settlement.buyer"),
                        page.t("settlement.farm"),
                        page.t("settlement.list.state"),
                        page.t("settlement.list.since"),
                        page.t("settlement.amount")),
                view.rows().stream()
                        .<List<?>>map(row -> List.of(
                                row.month().toString(),
                                row.title(),
                                view.names().getOrDefault(row.buyer(), ""),
                                view.names().getOrDefault(row.farm(), ""),
                                page.t("settlement.state." + row.state()),
                                row.since(),
                                row.total()))
                        .toList());
    }
}
