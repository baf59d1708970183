package no.tunet.approval.decision;

import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.OrganisationId;
import no.tunet.ui.Page;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class ApprovalPage {
    private final ReadApproval approvals;

    ApprovalPage(ReadApproval approvals) {
        this.approvals = approvals;
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.READ)
    @GetMapping("/godkjenninger/{farm}")
    View show(@PathVariable UUID farm, Page page) {
        return View.of(
                "approval/approval",
                approvals
                        .of(new OrganisationId(farm), page)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
