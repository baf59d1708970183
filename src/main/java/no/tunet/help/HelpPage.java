package no.tunet.help;

import java.util.List;
import no.tunet.access.Public;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HelpPage {
    private static final List<String> STEPS = List.of(
            "supply",
            "need",
            "find",
            "compare",
            "route",
            "agreement",
            "placement",
            "days",
            "month",
            "evaluate",
            "pilot");
    private static final List<String> QUESTIONS =
            List.of("forgotten", "role", "interrupted", "identity", "offline", "seen", "stop", "error");

    @Public
    @GetMapping("/hjelp")
    View show() {
        return View.of("help/page", new HelpView(STEPS, QUESTIONS));
    }
}
