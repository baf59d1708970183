package no.tunet.evaluation.review;

import java.util.HashMap;
import java.util.Map;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.agreement.AgreementId;
import no.tunet.evaluation.EvaluationId;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class StartPage {
    private final StartEvaluation start;
    private final SuggestPeriod suggest;

    StartPage(StartEvaluation start, SuggestPeriod suggest) {
        this.start = start;
        this.suggest = suggest;
    }

    /** Comes with the agreement chosen and its period suggested when the address names it. */
    @Allowed(data = DataKind.K12_EVALUATION, right = Right.CREATE, view = Scope.AGGREGATE)
    @GetMapping("/evalueringer/ny")
    View ask(Form form) {
        var agreement = form.optionalId("avtale");
        if (agreement.isEmpty() || !form.value("agreement").isEmpty()) {
            return view(form);
        }
        var filled =
                new HashMap<String, Object>(Map.of("agreement", agreement.get().toString()));
        suggest.of(new AgreementId(agreement.get())).ifPresent(period -> {
            filled.put("from", period.from());
            filled.put("to", period.to());
        });
        return view(Form.of(filled));
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.CREATE, view = Scope.AGGREGATE)
    @PostMapping("/evalueringer/ny")
    Object start(Form form) {
        var agreement = form.id("agreement");
        var from = form.date("from");
        var to = form.date("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            form.fail("to", Reason.of("evaluation.refused.datesReversed"));
        }
        if (!form.ok() || agreement.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return view(form);
        }
        return switch (start.about(new AgreementId(agreement.get()), new Period(from.get(), to.get()))) {
            case Decision.Accepted<EvaluationId>(var id) -> Redirect.to("/evalueringer/" + id);
            case Decision.Refused<EvaluationId>(var reasons) -> view(form.refuse(reasons));
        };
    }

    private View view(Form form) {
        return View.of("evaluation/review/start", new StartView(suggest.agreements()))
                .form(form);
    }
}
