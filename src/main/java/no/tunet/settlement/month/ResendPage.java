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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ResendPage {
    private final SendBasis send;
    private final ShowBasis show;

    ResendPage(SendBasis send, ShowBasis show) {
        this.send = send;
        this.show = show;
    }

    @Allowed(data = DataKind.K13_INVOICE, right = Right.CREATE)
    @PostMapping("/maned/{id}/ny-sending")
    Object again(@PathVariable BasisId id, Form form) {
        return done(id, form, send.sendAgain(id, Versions.of(form)));
    }

    @Allowed(data = DataKind.K13_INVOICE, right = Right.CREATE)
    @PostMapping("/maned/{id}/tilbakekalling")
    Object recall(@PathVariable BasisId id, Form form) {
        return done(id, form, send.recall(id, Versions.of(form)));
    }

    private Object done(BasisId id, Form form, Decision<Basis> decision) {
        return switch (decision) {
            case Decision.Accepted<Basis> _ -> Redirect.to("/maned/" + id);
            case Decision.Refused<Basis>(var reasons) ->
                View.of(BasisPage.TEMPLATE, show.of(id).orElseThrow(NotFound::new))
                        .form(form.refuse(reasons));
        };
    }
}
