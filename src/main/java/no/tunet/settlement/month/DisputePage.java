package no.tunet.settlement.month;

import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Decision;
import no.tunet.settlement.BasisId;
import no.tunet.settlement.domain.Basis;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class DisputePage {
    private final AnswerBasis answer;
    private final ShowBasis show;

    DisputePage(AnswerBasis answer, ShowBasis show) {
        this.answer = answer;
        this.show = show;
    }

    @Allowed(data = DataKind.K13_INVOICE, right = Right.APPROVE)
    @GetMapping("/maned/{id}/linjer/{number}/innsigelse")
    View ask(@PathVariable BasisId id, @PathVariable int number, Form form) {
        return view(id, number, form);
    }

    @Allowed(data = DataKind.K13_INVOICE, right = Right.APPROVE)
    @PostMapping("/maned/{id}/linjer/{number}/innsigelse")
    Object dispute(@PathVariable BasisId id, @PathVariable int number, Form form) {
        var reason = form.text("reason", 1000);
        if (reason.isEmpty()) {
            return view(id, number, form);
        }
        return switch (answer.dispute(id, Versions.of(form), number, reason.get())) {
            case Decision.Accepted<Basis> _ -> Redirect.to("/maned/" + id);
            case Decision.Refused<Basis>(var reasons) -> view(id, number, form.refuse(reasons));
        };
    }

    private View view(BasisId id, int number, Form form) {
        return View.of(
                        "settlement/month/dispute",
                        show.of(id).flatMap(b -> LineView.of(b, number)).orElseThrow(NotFound::new))
                .form(form);
    }
}
