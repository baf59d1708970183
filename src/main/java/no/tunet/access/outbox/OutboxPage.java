package no.tunet.access.outbox;

import no.tunet.access.ForAdministrators;
import no.tunet.notices.Outbox;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the outbox, so that invitations work without a mail server too. */
@Controller
class OutboxPage {
    private final Outbox outbox;

    OutboxPage(Outbox outbox) {
        this.outbox = outbox;
    }

    @ForAdministrators
    @GetMapping("/utboks")
    View show() {
        return View.of("notices/outbox", new OutboxView(outbox.latest(), outbox.sends()));
    }
}
