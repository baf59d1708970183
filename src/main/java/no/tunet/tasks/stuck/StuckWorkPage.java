package no.tunet.tasks.stuck;

import no.tunet.access.ForRoles;
import no.tunet.kernel.Role;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The operator sees what the daily jobs could not do. */
@Controller
public class StuckWorkPage {
    private static final int SHOWN = 200;

    private final StuckWorkStore store;

    StuckWorkPage(StuckWorkStore store) {
        this.store = store;
    }

    @ForRoles(Role.OPERATOR)
    @GetMapping("/drift/stans")
    @Transactional(readOnly = true)
    public View show() {
        return View.of("tasks/stuck", new StuckWorkView(store.latest(SHOWN)));
    }
}
