package no.tunet.approval.scheme;

import no.tunet.access.Public;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SchemePage {
    private final ReadScheme scheme;

    SchemePage(ReadScheme scheme) {
        this.scheme = scheme;
    }

    @Public
    @GetMapping("/godkjenning/slik")
    View show() {
        return View.of("approval/scheme", scheme.read());
    }
}
