package no.tunet.evaluation.review;

import java.util.List;
import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.party.Organisations;
import no.tunet.ui.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the evaluations an actor sees, and what is due. */
@Component
public class ListEvaluations {
    private static final int WEEKS_AHEAD = 4;
    private static final int MOST_EXPORTED = 5000;

    private final EvaluationListStore evaluations;
    private final ReviewStore reviews;
    private final RuleStore rules;
    private final Organisations organisations;
    private final BusinessClock clock;

    ListEvaluations(
            EvaluationListStore evaluations,
            ReviewStore reviews,
            RuleStore rules,
            Organisations organisations,
            BusinessClock clock) {
        this.evaluations = evaluations;
        this.reviews = reviews;
        this.rules = rules;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public EvaluationListView page(EvaluationFilter filter, int number) {
        var paging = new Paging(number, Paging.SIZE, evaluations.count(filter));
        boolean mayStart =
                Matrix.allows(Acting.member().role(), DataKind.K12_EVALUATION, Right.CREATE, Scope.AGGREGATE);
        var today = clock.today();
        var due = mayStart ? reviews.due(rules.on(today).rhythm(), today.plusWeeks(WEEKS_AHEAD)) : List.<DueReview>of();
        return view(due, evaluations.page(filter, paging.size(), paging.offset()), filter, paging, mayStart);
    }

    @Transactional(readOnly = true)
    public EvaluationListView all(EvaluationFilter filter) {
        var rows = evaluations.page(filter, MOST_EXPORTED, 0);
        return view(List.of(), rows, filter, new Paging(1, MOST_EXPORTED, rows.size()), false);
    }

    private EvaluationListView view(
            List<DueReview> due, List<EvaluationRow> rows, EvaluationFilter filter, Paging paging, boolean mayStart) {
        var names = organisations.namesOn(
                rows.stream().map(EvaluationRow::farm).distinct().toList(), clock.today());
        return new EvaluationListView(due, rows, names, filter, paging, mayStart);
    }
}
