package no.tunet.directory.waiting;

import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Role;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class WaitingListPage {
    private final Wait wait;

    WaitingListPage(Wait wait) {
        this.wait = wait;
    }

    @ForRoles({Role.COORDINATOR, Role.PURCHASER})
    @GetMapping("/ventelister")
    View list() {
        return View.of("directory/waiting", wait.own());
    }

    @ForRoles({Role.COORDINATOR, Role.PURCHASER})
    @PostMapping("/ventelister/{id}/slutt")
    Redirect leave(@PathVariable UUID id) {
        wait.leave(id);
        return Redirect.to("/ventelister");
    }
}
