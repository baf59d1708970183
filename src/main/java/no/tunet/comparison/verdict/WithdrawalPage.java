package no.tunet.comparison.verdict;

import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.comparison.ComparisonAction;
import no.tunet.comparison.ComparisonDesk;
import no.tunet.comparison.ComparisonId;
import no.tunet.comparison.StoredComparison;
import no.tunet.comparison.domain.VerdictCommand;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A signed verdict no longer holds: the reason is kept, the signed memo stays, and the next edition is opened. */
@Controller
class WithdrawalPage {
    private final ComparisonDesk desk;
    private final DecideVerdict verdicts;

    WithdrawalPage(ComparisonDesk desk, DecideVerdict verdicts) {
        this.desk = desk;
        this.verdicts = verdicts;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.APPROVE)
    @GetMapping("/sammenligninger/{id}/omgjoring")
    View ask(@PathVariable UUID id, Form form) {
        return view(desk.find(new ComparisonId(id)), form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.APPROVE)
    @PostMapping("/sammenligninger/{id}/omgjoring")
    Object withdraw(@PathVariable UUID id, Form form) {
        var stored = desk.find(new ComparisonId(id));
        int version = ComparisonDesk.version(form);
        var reason = form.text("reason");
        if (form.ok() && reason.isPresent()) {
            form.refuse(verdicts.decide(stored, version, new VerdictCommand.Withdraw(reason.get())));
        }
        return form.ok() ? Redirect.to(stored.id().path()) : view(stored, form);
    }

    private View view(StoredComparison stored, Form form) {
        return View.of("comparison/verdict/withdrawal", ComparisonAction.of(stored, desk.sheet(stored)))
                .form(form);
    }
}
