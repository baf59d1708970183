package no.tunet.comparison.verdict;

import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.comparison.ComparisonAction;
import no.tunet.comparison.ComparisonDesk;
import no.tunet.comparison.ComparisonId;
import no.tunet.comparison.StoredComparison;
import no.tunet.comparison.Verdict;
import no.tunet.comparison.domain.VerdictCommand;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ProposalPage {
    private final ComparisonDesk desk;
    private final DecideVerdict verdicts;

    ProposalPage(ComparisonDesk desk, DecideVerdict verdicts) {
        this.desk = desk;
        this.verdicts = verdicts;
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @GetMapping("/sammenligninger/{id}/konklusjon")
    View ask(@PathVariable UUID id, Form form) {
        return view(desk.find(new ComparisonId(id)), form);
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @PostMapping("/sammenligninger/{id}/konklusjon")
    Object propose(@PathVariable UUID id, Form form) {
        var stored = desk.find(new ComparisonId(id));
        int version = ComparisonDesk.version(form);
        var verdict = form.choice("verdict", Verdict.class);
        var chosen = form.optionalId("chosen");
        var reasons = form.text("reasons");
        if (form.ok() && verdict.isPresent() && reasons.isPresent()) {
            form.refuse(
                    verdicts.decide(stored, version, new VerdictCommand.Propose(verdict.get(), reasons.get(), chosen)));
        }
        return answer(stored, form);
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @PostMapping("/sammenligninger/{id}/tilbaketrekking")
    Object takeBack(@PathVariable UUID id, Form form) {
        var stored = desk.find(new ComparisonId(id));
        form.refuse(verdicts.decide(stored, ComparisonDesk.version(form), new VerdictCommand.TakeBack()));
        return answer(stored, form);
    }

    private Object answer(StoredComparison stored, Form form) {
        return form.ok() ? Redirect.to(stored.id().path()) : view(stored, form);
    }

    private View view(StoredComparison stored, Form form) {
        return View.of("comparison/verdict/proposal", ComparisonAction.of(stored, desk.sheet(stored)))
                .form(form);
    }
}
