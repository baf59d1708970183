package no.tunet.need.closing;

import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Decision;
import no.tunet.need.NeedActions;
import no.tunet.need.NeedId;
import no.tunet.need.domain.Need;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ReopeningPage {
    private static final String TEMPLATE = "need/closing/reopening";

    private final NeedActions needs;
    private final EndNeed end;

    ReopeningPage(NeedActions needs, EndNeed end) {
        this.needs = needs;
        this.end = end;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @GetMapping("/behov/{id}/gjenapning")
    View ask(@PathVariable UUID id, Form form) {
        return needs.view(TEMPLATE, needs.find(new NeedId(id)), form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @PostMapping("/behov/{id}/gjenapning")
    Object reopen(@PathVariable UUID id, Form form) {
        var stored = needs.find(new NeedId(id));
        int version = NeedActions.version(form);
        var reason = form.text("reason");
        if (!form.ok() || reason.isEmpty()) {
            return needs.view(TEMPLATE, stored, form);
        }
        return switch (end.reopen(stored, version, reason.get())) {
            case Decision.Accepted<Need> accepted -> Redirect.to(stored.id().path());
            case Decision.Refused<Need>(var reasons) -> needs.view(TEMPLATE, stored, form.refuse(reasons));
        };
    }
}
