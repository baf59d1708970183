package no.tunet.quality.standard;

import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Role;
import no.tunet.quality.store.StandardStore;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The points a farm asks itself beside the standards. */
@Controller
public class OwnPointsPage {
    private final StandardStore store;
    private final BusinessClock clock;

    OwnPointsPage(StandardStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @ForRoles(Role.FARMER)
    @GetMapping("/kvalitet/egne-punkter")
    @Transactional(readOnly = true)
    public View show(Form form) {
        return view(form);
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/kvalitet/egne-punkter")
    @Transactional
    public Object add(Form form) {
        var text = form.text("text", 500);
        if (!form.ok()) {
            return view(form);
        }
        store.addOwnPoint(Ids.next(), Acting.member().organisation(), text.orElseThrow(), clock.today());
        return Redirect.to("/kvalitet/egne-punkter");
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/kvalitet/egne-punkter/{id}/fjerning")
    @Transactional
    public Object retire(@PathVariable UUID id) {
        store.retireOwnPoint(id, Acting.member().organisation(), clock.today());
        return Redirect.to("/kvalitet/egne-punkter");
    }

    private View view(Form form) {
        return View.of(
                        "quality/standard/ownPoints",
                        store.ownPoints(Acting.member().organisation(), clock.today()))
                .form(form);
    }
}
