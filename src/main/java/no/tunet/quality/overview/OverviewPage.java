package no.tunet.quality.overview;

import java.util.List;
import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.quality.sheet.BeginSelfAudit;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the farm begins: self-audit, deviations, risks, plan and audits. */
@Controller
class OverviewPage {
    private final ReadOverview overview;
    private final BeginSelfAudit begin;

    OverviewPage(ReadOverview overview, BeginSelfAudit begin) {
        this.overview = overview;
        this.begin = begin;
    }

    @ForRoles(Role.FARMER)
    @GetMapping("/kvalitet")
    View show(Page page) {
        return View.of("quality/overview/overview", overview.read(page)).form(Form.empty());
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/kvalitet/egenrevisjon")
    Object begin(Page page, Form form) {
        return switch (begin.begin(form.ticked("practice"))) {
            case Decision.Accepted<UUID>(UUID id) -> Redirect.to("/kvalitet/skjema/" + id);
            case Decision.Refused<UUID>(List<Reason> reasons) ->
                View.of("quality/overview/overview", overview.read(page)).form(form.refuse(reasons));
        };
    }
}
