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
class ClosingPage {
    private static final String TEMPLATE = "need/closing/page";

    private final NeedActions needs;
    private final EndNeed end;

    ClosingPage(NeedActions needs, EndNeed end) {
        this.needs = needs;
        this.end = end;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @GetMapping("/behov/{id}/avslutning")
    View ask(@PathVariable UUID id, Form form) {
        return needs.view(TEMPLATE, needs.find(new NeedId(id)), form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @PostMapping("/behov/{id}/avslutning")
    Object close(@PathVariable UUID id, Form form) {
        var stored = needs.find(new NeedId(id));
        int version = NeedActions.version(form);
        var cause = form.choice("cause", Need.ClosingCause.class);
        var reason = form.text("reason");
        if (!form.ok() || cause.isEmpty() || reason.isEmpty()) {
            return needs.view(TEMPLATE, stored, form);
        }
        return switch (end.close(stored, version, cause.get(), reason.get())) {
            case Decision.Accepted<Need> accepted -> Redirect.to(stored.id().path());
            case Decision.Refused<Need>(var reasons) -> needs.view(TEMPLATE, stored, form.refuse(reasons));
        };
    }
}
