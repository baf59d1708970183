package no.tunet.register.wanted;

import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.directory.NeedBrief;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class PublishNeedPage {
    private final PublishNeed wanted;

    PublishNeedPage(PublishNeed wanted) {
        this.wanted = wanted;
    }

    /** Shows exactly what everybody will read, before it is published. */
    @ForRoles(Role.COORDINATOR)
    @GetMapping("/behov/{need}/onsket")
    View form(@PathVariable UUID need, Form form) {
        return View.of("register/publishNeed", own(need)).form(form);
    }

    @ForRoles(Role.COORDINATOR)
    @PostMapping("/behov/{need}/onsket")
    Object publish(@PathVariable UUID need, Form form) {
        var brief = own(need);
        return switch (wanted.publish(brief)) {
            case Decision.Accepted<UUID>(var id) -> Redirect.to("/onsket/" + id);
            case Decision.Refused<UUID>(var reasons) -> {
                form.refuse(reasons);
                yield View.of("register/publishNeed", brief).form(form);
            }
        };
    }

    private NeedBrief own(UUID need) {
        return wanted.own(need).orElseThrow(NotFound::new);
    }
}
