package no.tunet.need.overview;

import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.need.NeedId;
import no.tunet.ui.NotFound;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class NeedPage {
    private final ReadNeed needs;

    NeedPage(ReadNeed needs) {
        this.needs = needs;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.READ)
    @GetMapping("/behov/{id}")
    View show(@PathVariable UUID id) {
        return View.of("need/overview/page", needs.read(new NeedId(id)).orElseThrow(NotFound::new));
    }
}
