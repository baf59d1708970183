package no.tunet.evaluation.overview;

import no.tunet.access.ForRoles;
import no.tunet.kernel.Role;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OverviewPage {
    private final ShowOverview overview;

    OverviewPage(ShowOverview overview) {
        this.overview = overview;
    }

    @ForRoles({Role.DIRECTOR, Role.UNIT_LEADER, Role.COORDINATOR})
    @GetMapping("/oversikt")
    View show() {
        return View.of("evaluation/overview/overview", overview.now());
    }
}
