package no.tunet.agreement.drafting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.agreement.AgreementDesk;
import no.tunet.agreement.AgreementDraft;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.domain.Terms;
import no.tunet.agreement.terms.TermsInput;
import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.purchase.PurchaseId;
import no.tunet.purchase.PurchaseView;
import no.tunet.purchase.Purchases;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes a new agreement from a decided purchase. */
@Controller
class DraftPage {
    private final AgreementDesk desk;
    private final Purchases purchases;
    private final StartingTerms starting;
    private final DraftChoices choices;

    DraftPage(AgreementDesk desk, Purchases purchases, StartingTerms starting, DraftChoices choices) {
        this.desk = desk;
        this.purchases = purchases;
        this.starting = starting;
        this.choices = choices;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @GetMapping("/avtaler/ny")
    View show(@RequestParam("anskaffelse") UUID purchase, Form form) {
        PurchaseView view = find(purchase);
        Form start = form.restored() ? form : Form.of(starting.values(view));
        return View.of("agreement/draft", choices.of(view, Optional.empty(), start))
                .form(start);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @PostMapping("/avtaler/ny")
    Object write(@RequestParam("anskaffelse") UUID purchase, Form form) {
        PurchaseView view = find(purchase);
        DraftView shown = choices.of(view, Optional.empty(), form);
        var title = form.text("title", 200);
        var owner = form.oneOf("owner", shown.colleagues());
        var deputy = form.optionalId("deputy");
        Optional<Terms> terms = TermsInput.read(form);
        if (!form.ok() || title.isEmpty() || owner.isEmpty() || terms.isEmpty()) {
            return View.of("agreement/draft", shown).form(form);
        }
        var draft = new AgreementDraft(
                view.id(), title.get(), terms.get(), PersonId.of(owner.get()), deputy.map(PersonId::new));
        return switch (desk.draft(draft)) {
            case Decision.Accepted<AgreementId>(AgreementId id) -> Redirect.to("/avtaler/" + id);
            case Decision.Refused<AgreementId>(List<Reason> reasons) ->
                View.of("agreement/draft", shown).form(form.refuse(reasons));
        };
    }

    private PurchaseView find(UUID id) {
        return purchases
                .find(new PurchaseId(id))
                .filter(p -> p.award().isPresent())
                .orElseThrow(NotFound::new);
    }
}
