package no.tunet.register.freshness;

import no.tunet.access.Public;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class FreshnessPage {
    private final ReadFreshness freshness;

    FreshnessPage(ReadFreshness freshness) {
        this.freshness = freshness;
    }

    @Public
    @GetMapping("/register/ferskhet")
    View show() {
        return View.of("register/freshness", freshness.read());
    }
}
