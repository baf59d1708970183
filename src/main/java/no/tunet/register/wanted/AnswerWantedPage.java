package no.tunet.register.wanted;

import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class AnswerWantedPage {
    private static final int WORDS = 2000;

    private final PublishNeed wanted;

    AnswerWantedPage(PublishNeed wanted) {
        this.wanted = wanted;
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/onsket/{id}/svar")
    Object answer(@PathVariable UUID id, Page page, Form form) {
        var words = form.text("svar", WORDS);
        if (form.ok()) {
            if (!wanted.answer(id, words.orElseThrow())) {
                throw new NotFound();
            }
            return Redirect.to("/onsket/" + id);
        }
        return View.of("register/wanted", wanted.find(id, page.member()).orElseThrow(NotFound::new))
                .form(form);
    }

    @ForRoles(Role.COORDINATOR)
    @PostMapping("/onsket/{id}/trekking")
    Redirect withdraw(@PathVariable UUID id) {
        wanted.withdraw(id);
        return Redirect.to("/onsket");
    }
}
