package no.tunet.evaluation.review;

import no.tunet.access.ForRoles;
import no.tunet.evaluation.EvaluationId;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ReturnPage {
    private final SignEvaluation sign;
    private final ShowEvaluation show;

    ReturnPage(SignEvaluation sign, ShowEvaluation show) {
        this.sign = sign;
        this.show = show;
    }

    @ForRoles({Role.UNIT_LEADER, Role.COORDINATOR})
    @GetMapping("/evalueringer/{id}/retur")
    View ask(@PathVariable EvaluationId id, Form form) {
        return view(id, form);
    }

    @ForRoles({Role.UNIT_LEADER, Role.COORDINATOR})
    @PostMapping("/evalueringer/{id}/retur")
    Object giveBack(@PathVariable EvaluationId id, Form form) {
        var words = form.text("words");
        if (words.isEmpty()) {
            return view(id, form);
        }
        return switch (sign.giveBack(id, Versions.of(form), words.get())) {
            case Decision.Accepted<EvaluationId> _ -> Redirect.to("/evalueringer/" + id);
            case Decision.Refused<EvaluationId>(var reasons) -> view(id, form.refuse(reasons));
        };
    }

    private View view(EvaluationId id, Form form) {
        var evaluation = show.of(id).orElseThrow(NotFound::new);
        return View.of("evaluation/review/words", new WordsView("return", evaluation.path() + "/retur", evaluation))
                .form(form);
    }
}
