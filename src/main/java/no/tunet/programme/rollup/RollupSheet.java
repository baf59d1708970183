package no.tunet.programme.rollup;

import java.util.List;
import no.tunet.ui.Page;
import no.tunet.ui.Sheet;

/** The roll-up as a table to take away: one line for each pilot, every figure on the page and those behind them. */
final class RollupSheet {
    private RollupSheet() {}

    static Sheet of(List<RollupRow> rows, Page page) {
        return Sheet.of(
                "piloter",
                List.of(
                        page.t("programme.rollup.pilot"),
                        page.t("programme.rollup.owner"),
                        page.t("programme.rollup.quarter"),
                        page.t("programme.rollup.budget"),
                        page.t("programme.rollup.spent"),
                        page.t("programme.rollup.reached"),
                        page.t("programme.rollup.risks"),
                        page.t("programme.rollup.delivered"),
                        page.t("programme.rollup.accepted"),
                        page.t("programme.rollup.standing"),
                        page.t("programme.rollup.needs"),
                        page.t("programme.rollup.inquiries"),
                        page.t("programme.rollup.contacted"),
                        page.t("programme.rollup.purchases"),
                        page.t("programme.rollup.value"),
                        page.t("programme.rollup.routes"),
                        page.t("programme.rollup.services"),
                        page.t("programme.rollup.today"),
                        page.t("programme.rollup.farm"),
                        page.t("programme.rollup.attended"),
                        page.t("programme.rollup.planned"),
                        page.t("programme.rollup.evaluations"),
                        page.t("programme.rollup.continued")),
                rows.stream().<List<?>>map(r -> row(r, page)).toList());
    }

    private static List<?> row(RollupRow r, Page page) {
        return List.of(
                r.pilot().title(),
                r.owner(),
                r.quarter(),
                r.pilot().budget(),
                r.pilot().spent(),
                r.pilot().reached() + "/" + r.pilot().activities(),
                r.pilot().highRisks(),
                r.pilot().delivered(),
                r.pilot().accepted(),
                r.reports(page),
                r.pilot().counted().mapped().needs(),
                r.pilot().counted().mapped().inquiries(),
                r.pilot().counted().mapped().farms(),
                r.pilot().counted().bought().purchases(),
                r.pilot().counted().bought().value(),
                String.join(", ", r.routes(page)),
                r.pilot().counted().ran().services(),
                r.pilot().counted().compared().today().<Object>map(m -> m).orElse(""),
                r.pilot().counted().compared().farm().<Object>map(m -> m).orElse(""),
                r.pilot().counted().ran().attended(),
                r.pilot().counted().ran().planned(),
                r.pilot().counted().ran().evaluations(),
                r.pilot().counted().ran().toContinue());
    }
}
