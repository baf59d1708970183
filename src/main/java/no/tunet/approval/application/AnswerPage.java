package no.tunet.approval.application;

import no.tunet.access.ForRoles;
import no.tunet.approval.dossier.Dossier;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class AnswerPage {
    private final ReadApplication read;
    private final WriteApplication write;

    AnswerPage(ReadApplication read, WriteApplication write) {
        this.read = read;
        this.write = write;
    }

    @ForRoles(Role.FARMER)
    @GetMapping("/godkjenning/soknad/svar")
    View show(Form form, Page page) {
        return View.of("approval/answer", read.own(page)).form(form);
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/godkjenning/soknad/svar")
    Object answer(Form form, Page page) {
        var answer = form.text("answer");
        if (answer.isPresent() && form.ok()) {
            switch (write.answer(answer.get())) {
                case Decision.Accepted<Dossier> accepted -> {
                    return Redirect.to("/godkjenning");
                }
                case Decision.Refused<Dossier>(var reasons) -> form.refuse(reasons);
            }
        }
        return View.of("approval/answer", read.own(page)).form(form);
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/godkjenning/soknad/tilbaketrekking")
    Object takeBack(Form form, Page page) {
        return switch (write.takeBack()) {
            case Decision.Accepted<Dossier> accepted -> Redirect.to("/godkjenning");
            case Decision.Refused<Dossier>(var reasons) ->
                View.of("approval/answer", read.own(page)).form(form.refuse(reasons));
        };
    }
}
