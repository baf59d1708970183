package no.tunet.register.wanted;

import java.util.UUID;
import no.tunet.access.Public;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class WantedPage {
    private final PublishNeed wanted;

    WantedPage(PublishNeed wanted) {
        this.wanted = wanted;
    }

    @Public
    @GetMapping("/onsket")
    View list() {
        return View.of("register/wantedList", wanted.newest());
    }

    @Public
    @GetMapping("/onsket/{id}")
    View show(@PathVariable UUID id, Page page, Form form) {
        return View.of("register/wanted", wanted.find(id, page.member()).orElseThrow(NotFound::new))
                .form(form);
    }
}
