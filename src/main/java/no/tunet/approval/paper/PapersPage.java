package no.tunet.approval.paper;

import no.tunet.access.ForRoles;
import no.tunet.approval.domain.Paper;
import no.tunet.approval.domain.PaperKind;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class PapersPage {
    private static final String PATH = "/godkjenning/papirer";

    private final KeepPapers papers;

    PapersPage(KeepPapers papers) {
        this.papers = papers;
    }

    @ForRoles(Role.FARMER)
    @GetMapping(PATH)
    View show(Form form) {
        return View.of("approval/papers", papers.own()).form(form);
    }

    @ForRoles(Role.FARMER)
    @PostMapping(PATH)
    Object add(Form form) {
        var kind = form.choice("kind", PaperKind.class);
        var from = form.date("from");
        var to = form.optionalDate("to");
        var label = form.optionalText("label", 100).orElse("");
        if (form.ok()) {
            switch (papers.show(kind.orElseThrow(), from.orElseThrow(), to, label)) {
                case Decision.Accepted<Paper> accepted -> {
                    return Redirect.to(PATH);
                }
                case Decision.Refused<Paper>(var reasons) -> form.refuse(reasons);
            }
        }
        return View.of("approval/papers", papers.own()).form(form);
    }
}
