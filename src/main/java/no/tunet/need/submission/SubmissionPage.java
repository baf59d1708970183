package no.tunet.need.submission;

import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Decision;
import no.tunet.need.NeedActions;
import no.tunet.need.NeedId;
import no.tunet.need.StoredNeed;
import no.tunet.need.domain.Need;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SubmissionPage {
    private final NeedActions needs;
    private final SubmitNeed submit;

    SubmissionPage(NeedActions needs, SubmitNeed submit) {
        this.needs = needs;
        this.submit = submit;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @GetMapping("/behov/{id}/innsending")
    View ask(@PathVariable UUID id, Form form) {
        return view(needs.find(new NeedId(id)), form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @PostMapping("/behov/{id}/innsending")
    Object submit(@PathVariable UUID id, Form form) {
        var stored = needs.find(new NeedId(id));
        return answer(stored, submit.submit(stored, NeedActions.version(form)), form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @PostMapping("/behov/{id}/tilbaketrekking")
    Object withdraw(@PathVariable UUID id, Form form) {
        var stored = needs.find(new NeedId(id));
        return answer(stored, submit.withdraw(stored, NeedActions.version(form)), form);
    }

    private Object answer(StoredNeed stored, Decision<Need> decision, Form form) {
        return switch (decision) {
            case Decision.Accepted<Need> accepted -> Redirect.to(stored.id().path());
            case Decision.Refused<Need>(var reasons) -> view(stored, form.refuse(reasons));
        };
    }

    private View view(StoredNeed stored, Form form) {
        return needs.view("need/submission/page", stored, form);
    }
}
