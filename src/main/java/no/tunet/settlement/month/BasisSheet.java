package no.tunet.settlement.month;

import java.util.List;
import no.tunet.ui.Page;
import no.tunet.ui.Sheet;

/** A basis as a spreadsheet: one row per day, so that every sum can be made again. */
final class BasisSheet {
    private BasisSheet() {}

    static Sheet of(BasisView view, Page page) {
        return Sheet.of(
                "grunnlag-" + view.month(),
                List.of(
                        page.t("settlement.line.number"),
                        page.t("settlement.line.reference"),
                        page.t("settlement.line.about"),
                        page.t("settlement.day"),
                        page.t("settlement.item"),
                        page.t("settlement.day.how"),
                        page.t("settlement.amount")),
                view.lines().stream()
                        .flatMap(line -> line.days().stream()
                                .<List<?>>map(day -> List.of(
                                        line.number(),
                                        line.reference(),
                                        page.reason(line.about()),
                                        day.on(),
                                        page.reason(day.item()),
                                        page.reason(day.how()),
                                        day.amount())))
                        .toList());
    }
}
