package no.tunet.purchase.award;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.purchase.PurchaseFile;
import no.tunet.purchase.PurchaseId;
import no.tunet.purchase.domain.Award;
import no.tunet.purchase.domain.PurchaseState;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Proposes whom to buy from: first the farm, then its offers, the value and the reasons. */
@Controller
class ProposeAwardPage {
    private final ProposeAward propose;
    private final AwardChoices choices;

    ProposeAwardPage(ProposeAward propose, AwardChoices choices) {
        this.propose = propose;
        this.choices = choices;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @GetMapping("/anskaffelser/{id}/tildeling")
    Object show(@PathVariable UUID id, Form form, Page page) {
        PurchaseFile file = choices.file(new PurchaseId(id)).orElseThrow(NotFound::new);
        if (!(file.state() instanceof PurchaseState.RouteChosen chosen)) {
            return Redirect.to(file.path());
        }
        Optional<OrganisationId> farm = form.optionalId("gard")
                .or(() -> form.optionalId("farm"))
                .map(OrganisationId::new)
                .or(() -> form.optionalId("tilbud").flatMap(choices::farmOf));
        if (form.restored()) {
            return view(file, farm, form, page);
        }
        var start = new HashMap<String, Object>();
        farm.ifPresent(f -> start.put("farm", f));
        form.optionalId("tilbud").ifPresent(offer -> start.put("offers", offer));
        start.put("value", chosen.route().value());
        return view(file, farm, Form.of(start), page);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @PostMapping("/anskaffelser/{id}/tildeling")
    Object propose(@PathVariable UUID id, Form form, Page page) {
        PurchaseFile file = choices.file(new PurchaseId(id)).orElseThrow(NotFound::new);
        var farm = form.id("farm").map(OrganisationId::new);
        var offers = form.ids("offers");
        var value = form.money("value");
        var reasons = form.text("reasons");
        if (!form.ok() || farm.isEmpty() || value.isEmpty() || reasons.isEmpty()) {
            return view(file, farm, form, page);
        }
        return switch (propose.propose(file.id(), new Award(farm.get(), offers, value.get(), reasons.get()))) {
            case Decision.Accepted<PurchaseFile> accepted -> Redirect.to(file.path());
            case Decision.Refused<PurchaseFile>(List<Reason> why) -> view(file, farm, form.refuse(why), page);
        };
    }

    private View view(PurchaseFile file, Optional<OrganisationId> farm, Form form, Page page) {
        return View.of("purchase/award", choices.view(file, farm, page)).form(form);
    }
}
