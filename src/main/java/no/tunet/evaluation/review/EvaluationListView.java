package no.tunet.evaluation.review;

import java.util.List;
import java.util.Map;
import no.tunet.kernel.OrganisationId;
import no.tunet.ui.Paging;

/** The list of evaluations, and the reviews that are due. */
public record EvaluationListView(
        List<DueReview> due,
        List<EvaluationRow> rows,
        Map<OrganisationId, String> names,
        EvaluationFilter filter,
        Paging paging,
        boolean mayStart) {
    public String farm(EvaluationRow row) {
        return names.getOrDefault(row.farm(), "");
    }
}
