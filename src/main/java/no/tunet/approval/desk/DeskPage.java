package no.tunet.approval.desk;

import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class DeskPage {
    private final ReadDesk desk;

    DeskPage(ReadDesk desk) {
        this.desk = desk;
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.APPROVE)
    @GetMapping("/godkjenninger/saker")
    View queue() {
        return View.of("approval/desk/queue", desk.queue());
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.APPROVE)
    @GetMapping("/godkjenninger/revisjoner")
    View audits() {
        return View.of("approval/desk/audits", desk.audits());
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.APPROVE)
    @GetMapping("/godkjenninger/tall")
    View statistics() {
        return View.of("approval/desk/statistics", desk.statistics());
    }
}
