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
class ExplainPage {
    private final SendBasis send;
    private final ShowBasis show;

    ExplainPage(SendBasis send, ShowBasis show) {
        this.send = send;
        this.show = show;
    }

    @Allowed(data = DataKind.K13_INVOICE, right = Right.CREATE)
    @GetMapping("/maned/{id}/linjer/{number}/forklaring")
    View ask(@PathVariable BasisId id, @PathVariable int number, Form form) {
        return view(id, number, form);
    }

    @Allowed(data = DataKind.K13_INVOICE, right = Right.CREATE)
    @PostMapping("/maned/{id}/linjer/{number}/forklaring")
    Object explain(@PathVariable BasisId id, @PathVariable int number, Form form) {
        var explanation = form.text("explanation", 1000);
        if (explanation.isEmpty()) {
            return view(id, number, form);
        }
        return switch (send.explain(id, Versions.of(form), number, explanation.get())) {
            case Decision.Accepted<Basis> _ -> Redirect.to("/maned/" + id);
            case Decision.Refused<Basis>(var reasons) -> view(id, number, form.refuse(reasons));
        };
    }

    private View view(BasisId id, int number, Form form) {
        return View.of(
                        "settlement/month/explain",
                        show.of(id).flatMap(b -> LineView.of(b, number)).orElseThrow(NotFound::new))
                .form(form);
    }
}
