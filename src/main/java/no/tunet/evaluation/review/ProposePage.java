package no.tunet.evaluation.review;

import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.evaluation.EvaluationId;
import no.tunet.evaluation.EvaluationVerdict;
import no.tunet.evaluation.domain.Verdict;
import no.tunet.kernel.Decision;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ProposePage {
    private final ProposeEvaluation propose;
    private final ShowEvaluation show;

    ProposePage(ProposeEvaluation propose, ShowEvaluation show) {
        this.propose = propose;
        this.show = show;
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @GetMapping("/evalueringer/{id}/forslag")
    View ask(@PathVariable EvaluationId id, Form form) {
        return view(id, form);
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @PostMapping("/evalueringer/{id}/forslag")
    Object propose(@PathVariable EvaluationId id, Form form) {
        var verdict = verdict(form);
        var afterIncidents = form.optionalText("afterIncidents");
        if (!form.ok() || verdict.isEmpty()) {
            return view(id, form);
        }
        return switch (propose.propose(id, Versions.of(form), verdict.get(), afterIncidents.orElse(""))) {
            case Decision.Accepted<EvaluationId> _ -> Redirect.to("/evalueringer/" + id);
            case Decision.Refused<EvaluationId>(var reasons) -> view(id, form.refuse(reasons));
        };
    }

    private static Optional<Verdict> verdict(Form form) {
        var choice = form.choice("verdict", EvaluationVerdict.class);
        var reasons = form.text("reasons");
        var changes = form.optionalText("changes");
        var instead = form.optionalText("instead");
        return choice.map(chosen -> switch (chosen) {
            case CONTINUE -> new Verdict.Continue(reasons.orElse(""));
            case CHANGE -> new Verdict.Change(reasons.orElse(""), changes.orElse(""));
            case STOP -> new Verdict.Stop(reasons.orElse(""), instead.orElse(""));
        });
    }

    private View view(EvaluationId id, Form form) {
        return View.of("evaluation/review/propose", show.of(id).orElseThrow(NotFound::new))
                .form(form);
    }
}
