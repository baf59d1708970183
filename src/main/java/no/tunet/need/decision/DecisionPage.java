package no.tunet.need.decision;

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
class DecisionPage {
    private final NeedActions needs;
    private final DecideNeed decide;

    DecisionPage(NeedActions needs, DecideNeed decide) {
        this.needs = needs;
        this.decide = decide;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.APPROVE)
    @GetMapping("/behov/{id}/godkjenning")
    View ask(@PathVariable UUID id, Form form) {
        return view(needs.find(new NeedId(id)), form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.APPROVE)
    @PostMapping("/behov/{id}/godkjenning")
    Object decide(@PathVariable UUID id, Form form) {
        var stored = needs.find(new NeedId(id));
        int version = NeedActions.version(form);
        var answer = form.choice("answer", LeaderAnswer.class);
        var reason = form.optionalText("reason").orElse("");
        if (!form.ok() || answer.isEmpty()) {
            return view(stored, form);
        }
        var decision = switch (answer.get()) {
            case APPROVE -> decide.approve(stored, version);
            case SEND_BACK -> decide.sendBack(stored, version, reason);
        };
        return switch (decision) {
            case Decision.Accepted<Need> accepted -> Redirect.to(stored.id().path());
            case Decision.Refused<Need>(var reasons) -> view(stored, form.refuse(reasons));
        };
    }

    private View view(StoredNeed stored, Form form) {
        return needs.view("need/decision/page", stored, form);
    }
}
