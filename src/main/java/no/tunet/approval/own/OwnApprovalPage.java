package no.tunet.approval.own;

import no.tunet.access.ForRoles;
import no.tunet.kernel.Role;
import no.tunet.ui.Page;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OwnApprovalPage {
    private final ReadOwnWay way;

    OwnApprovalPage(ReadOwnWay way) {
        this.way = way;
    }

    @ForRoles(Role.FARMER)
    @GetMapping("/godkjenning")
    View show(Page page) {
        return View.of("approval/own", way.read(page));
    }
}
