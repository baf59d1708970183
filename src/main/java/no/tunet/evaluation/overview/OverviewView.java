package no.tunet.evaluation.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.agreement.AgreementId;
import no.tunet.evaluation.EvaluationView;
import no.tunet.kernel.Money;
import no.tunet.ui.Page;
import no.tunet.ui.chart.Bars;

/** The municipality on one page: what it buys, for how many, what it costs, what was decided, what lapses, who answers for it. */
public record OverviewView(
        String municipality,
        LocalDate today,
        LocalDate costFrom,
        List<Row> rows,
        Money cost,
        int participants,
        int withheld,
        int notEvaluated,
        List<Row> lapsing,
        int withoutOwner,
        int carriedAlone) {
    /** One running agreement: cost of the last twelve months, the last signed evaluation, its end and who answers for it. */
    public record Row(
            AgreementId id,
            String title,
            String farm,
            Money cost,
            Optional<EvaluationView> last,
            LocalDate endsOn,
            Optional<String> owner,
            Optional<String> deputy) {
        public String path() {
            return "/avtaler/" + id;
        }

        public boolean alone() {
            return owner.isPresent() && deputy.isEmpty();
        }
    }

    public Bars chart(Page page) {
        return new Bars(
                page.t("evaluation.overview.chart"),
                page.t("evaluation.agreement"),
                page.t("evaluation.overview.cost"),
                rows.stream()
                        .map(row -> new Bars.Bar(
                                row.title(), Math.max(0, row.cost().kroner().doubleValue()), page.money(row.cost())))
                        .toList());
    }
}
