package no.tunet.directory.waiting;

import java.util.Optional;
import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.directory.OfferId;
import no.tunet.directory.column.Columns;
import no.tunet.kernel.Decision;
import no.tunet.kernel.HalfDayOfWeek;
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
class WaitingPage {
    private final Wait wait;

    WaitingPage(Wait wait) {
        this.wait = wait;
    }

    @ForRoles({Role.COORDINATOR, Role.PURCHASER})
    @GetMapping("/tilbud/{id}/venteliste")
    View form(@PathVariable UUID id, Form form) {
        return View.of("directory/join", view(id)).form(form);
    }

    @ForRoles({Role.COORDINATOR, Role.PURCHASER})
    @PostMapping("/tilbud/{id}/venteliste")
    Object join(@PathVariable UUID id, Form form) {
        var view = view(id);
        Optional<HalfDayOfWeek> at = view.open().stream()
                .filter(half -> form.value("halvdag").equals(String.valueOf(Columns.code(half))))
                .findFirst();
        return switch (wait.join(view.offer(), at)) {
            case Decision.Accepted<UUID> accepted -> Redirect.to("/ventelister");
            case Decision.Refused<UUID>(var reasons) -> {
                form.refuse(reasons);
                yield View.of("directory/join", view).form(form);
            }
        };
    }

    private JoinView view(UUID id) {
        return wait.offer(new OfferId(id)).orElseThrow(NotFound::new);
    }
}
