package no.tunet.tasks.responsibility;

import no.tunet.access.SignedIn;
import no.tunet.kernel.Acting;
import no.tunet.tasks.Responsibilities;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who answers for what in the acting organisation, those without an owner first. */
@Controller
class ResponsibilityListPage {
    private final Responsibilities responsibilities;

    ResponsibilityListPage(Responsibilities responsibilities) {
        this.responsibilities = responsibilities;
    }

    @SignedIn
    @GetMapping("/ansvar")
    View list() {
        return View.of(
                "tasks/responsibilities", responsibilities.open(Acting.member().organisation()));
    }
}
