package no.tunet.purchase.decision;

import java.util.List;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.purchase.PurchaseDesk;
import no.tunet.purchase.PurchaseFile;
import no.tunet.purchase.PurchaseId;
import no.tunet.purchase.domain.PurchaseCommand;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a decision back before the agreement is signed. */
@Controller
class AnnulDecisionPage {
    private final PurchaseDesk desk;

    AnnulDecisionPage(PurchaseDesk desk) {
        this.desk = desk;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.APPROVE)
    @GetMapping("/anskaffelser/{id}/omgjoring")
    View show(@PathVariable UUID id, Form form) {
        return view(file(id), form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.APPROVE)
    @PostMapping("/anskaffelser/{id}/omgjoring")
    Object annul(@PathVariable UUID id, Form form) {
        PurchaseFile file = file(id);
        String reason = form.text("reason", 2000).orElse("");
        if (!form.ok()) {
            return view(file, form);
        }
        var member = Acting.member();
        return switch (desk.decide(
                file.id(), new PurchaseCommand.AnnulDecision(reason, member.person(), member.role()))) {
            case Decision.Accepted<PurchaseFile> accepted -> Redirect.to(file.path());
            case Decision.Refused<PurchaseFile>(List<Reason> reasons) -> view(file, form.refuse(reasons));
        };
    }

    private PurchaseFile file(UUID id) {
        return desk.find(new PurchaseId(id)).orElseThrow(NotFound::new);
    }

    private static View view(PurchaseFile file, Form form) {
        return View.of("purchase/annul", new AnnulView(file)).form(form);
    }
}
