package no.tunet.approval.own;

import no.tunet.access.ForRoles;
import no.tunet.approval.Approvals;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OwnApprovalPage {
    private final Approvals approvals;
    private final BusinessClock clock;

    OwnApprovalPage(Approvals approvals, BusinessClock clock) {
        this.approvals = approvals;
        this.clock = clock;
    }

    @ForRoles(Role.FARMER)
    @GetMapping("/godkjenning")
    View show() {
        var farm = Acting.member().organisation();
        return View.of(
                "approval/own", new OwnApprovalView(approvals.statusOn(farm, clock.today()), approvals.steps(farm)));
    }
}
