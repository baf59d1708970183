package no.tunet.purchase.cancellation;

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

/** Gives a purchase up, with the reason the protocol must name. */
@Controller
class CancelPurchasePage {
    private final PurchaseDesk desk;

    CancelPurchasePage(PurchaseDesk desk) {
        this.desk = desk;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @GetMapping("/anskaffelser/{id}/avlysning")
    View show(@PathVariable UUID id, Form form) {
        return view(file(id), form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @PostMapping("/anskaffelser/{id}/avlysning")
    Object cancel(@PathVariable UUID id, Form form) {
        PurchaseFile file = file(id);
        String reason = form.text("reason", 2000).orElse("");
        if (!form.ok()) {
            return view(file, form);
        }
        var command = new PurchaseCommand.Cancel(reason, Acting.member().person());
        return switch (desk.decide(file.id(), command)) {
            case Decision.Accepted<PurchaseFile> accepted -> Redirect.to(file.path());
            case Decision.Refused<PurchaseFile>(List<Reason> reasons) -> view(file, form.refuse(reasons));
        };
    }

    private PurchaseFile file(UUID id) {
        return desk.find(new PurchaseId(id)).orElseThrow(NotFound::new);
    }

    private static View view(PurchaseFile file, Form form) {
        return View.of("purchase/cancel", new CancelView(file)).form(form);
    }
}
