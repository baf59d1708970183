package no.tunet.settlement.month;

import java.util.Set;
import java.util.stream.Collectors;
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
class AnswerPage {
    private final AnswerBasis answer;
    private final ShowBasis show;

    AnswerPage(AnswerBasis answer, ShowBasis show) {
        this.answer = answer;
        this.show = show;
    }

    @Allowed(data = DataKind.K13_INVOICE, right = Right.APPROVE)
    @PostMapping("/maned/{id}/godkjenning")
    Object agree(@PathVariable BasisId id, Form form) {
        int version = Versions.of(form);
        return done(
                id,
                form,
                form.ticked("alle") ? answer.agreeAll(id, version) : answer.agree(id, version, numbers(form)));
    }

    @Allowed(data = DataKind.K13_INVOICE, right = Right.APPROVE)
    @PostMapping("/maned/{id}/delgodkjenning")
    Object leaveOut(@PathVariable BasisId id, Form form) {
        return done(id, form, answer.leaveOutDisputed(id, Versions.of(form)));
    }

    private Object done(BasisId id, Form form, Decision<Basis> decision) {
        return switch (decision) {
            case Decision.Accepted<Basis> _ -> Redirect.to("/maned/" + id);
            case Decision.Refused<Basis>(var reasons) ->
                View.of(BasisPage.TEMPLATE, show.of(id).orElseThrow(NotFound::new))
                        .form(form.refuse(reasons));
        };
    }

    private static Set<Integer> numbers(Form form) {
        return form.values("linje").stream()
                .filter(n -> n.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
