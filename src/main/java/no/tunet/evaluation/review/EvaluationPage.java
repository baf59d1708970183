package no.tunet.evaluation.review;

import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.ForRoles;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.evaluation.EvaluationId;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Role;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class EvaluationPage {
    private final ShowEvaluation show;
    private final SignEvaluation sign;
    private final Pdf pdf;

    EvaluationPage(ShowEvaluation show, SignEvaluation sign, Pdf pdf) {
        this.show = show;
        this.sign = sign;
        this.pdf = pdf;
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.READ, view = Scope.AGGREGATE)
    @GetMapping("/evalueringer/{id}")
    View show(@PathVariable EvaluationId id, Form form) {
        return view(id, form);
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.READ, view = Scope.AGGREGATE)
    @GetMapping("/evalueringer/{id}/pdf")
    Download pdf(@PathVariable EvaluationId id, Page page) {
        var view = show.of(id).orElseThrow(NotFound::new);
        return Download.pdf(
                "evaluering-" + view.about().to() + ".pdf", pdf.render(FileEvaluation.TEMPLATE, view, page.language()));
    }

    @ForRoles(Role.UNIT_LEADER)
    @PostMapping("/evalueringer/{id}/signatur")
    Object sign(@PathVariable EvaluationId id, Form form) {
        return switch (sign.sign(id, Versions.of(form))) {
            case Decision.Accepted<EvaluationId> _ -> Redirect.to("/evalueringer/" + id);
            case Decision.Refused<EvaluationId>(var reasons) -> view(id, form.refuse(reasons));
        };
    }

    private View view(EvaluationId id, Form form) {
        return View.of("evaluation/review/evaluation", show.of(id).orElseThrow(NotFound::new))
                .form(form);
    }
}
