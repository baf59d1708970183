package no.tunet.evaluation.review;

import java.util.List;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import no.tunet.ui.Sheet;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class EvaluationListPage {
    private final ListEvaluations evaluations;

    EvaluationListPage(ListEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.READ, view = Scope.AGGREGATE)
    @GetMapping("/evalueringer")
    Object list(Page page, Form form) {
        var filter = EvaluationFilter.of(form);
        return form.value("format").isEmpty()
                ? View.of("evaluation/review/list", evaluations.page(filter, Paging.asked(form)))
                        .form(form)
                : sheet(evaluations.all(filter), page).asked(form, page).orElseThrow(NotFound::new);
    }

    private static Sheet sheet(EvaluationListView view, Page page) {
        return Sheet.of(
                "evalueringer",
                List.of(
                        page.t("evaluation.agreement"),
                        page.t("evaluation.farm"),
                        page.t("evaluation.from"),
                        page.t("evaluation.to"),
                        page.t("evaluation.list.state"),
                        page.t("evaluation.list.since"),
                        page.t("evaluation.verdict")),
                view.rows().stream()
                        .<List<?>>map(row -> List.of(
                                row.title(),
                                view.farm(row),
                                row.about().from(),
                                row.about().to(),
                                page.t("evaluation.state." + row.state()),
                                row.since(),
                                row.verdict()
                                        .map(v -> page.t("evaluation.verdict." + v))
                                        .orElse("")))
                        .toList());
    }
}
