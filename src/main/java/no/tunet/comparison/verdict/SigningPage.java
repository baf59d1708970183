package no.tunet.comparison.verdict;

import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.comparison.ComparisonDesk;
import no.tunet.comparison.ComparisonId;
import no.tunet.comparison.SheetView;
import no.tunet.comparison.StoredComparison;
import no.tunet.comparison.domain.VerdictCommand;
import no.tunet.need.Needs;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SigningPage {
    private final ComparisonDesk desk;
    private final DecideVerdict verdicts;
    private final Needs needs;
    private final Memo memo;

    SigningPage(ComparisonDesk desk, DecideVerdict verdicts, Needs needs, Memo memo) {
        this.desk = desk;
        this.verdicts = verdicts;
        this.needs = needs;
        this.memo = memo;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.APPROVE)
    @GetMapping("/sammenligninger/{id}/signering")
    View ask(@PathVariable UUID id, Form form) {
        return view(desk.find(new ComparisonId(id)), form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.APPROVE)
    @PostMapping("/sammenligninger/{id}/signering")
    Object answer(@PathVariable UUID id, Form form) {
        var stored = desk.find(new ComparisonId(id));
        int version = ComparisonDesk.version(form);
        var answer = form.choice("answer", SignerAnswer.class);
        var reason = form.optionalText("reason").orElse("");
        if (form.ok() && answer.isPresent()) {
            form.refuse(verdicts.decide(
                    stored,
                    version,
                    switch (answer.get()) {
                        case SIGN -> new VerdictCommand.Sign(form.ticked("seen"));
                        case SEND_BACK -> new VerdictCommand.SendBack(reason);
                    }));
        }
        return form.ok() ? Redirect.to(stored.id().path()) : view(stored, form);
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.READ, view = Scope.AGGREGATE)
    @GetMapping("/sammenligninger/{id}/notat")
    Download memo(@PathVariable UUID id) {
        return Download.pdf("beslutningsnotat.pdf", memo.print(desk.find(new ComparisonId(id))));
    }

    private View view(StoredComparison stored, Form form) {
        var need = needs.find(stored.need()).orElseThrow(NotFound::new);
        return View.of("comparison/verdict/signing", new SheetView(stored, need, desk.sheet(stored)))
                .form(form);
    }
}
