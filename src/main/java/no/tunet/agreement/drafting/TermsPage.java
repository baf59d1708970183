package no.tunet.agreement.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.agreement.AgreementDesk;
import no.tunet.agreement.AgreementFile;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.domain.AgreementState;
import no.tunet.agreement.domain.Terms;
import no.tunet.agreement.terms.TermsInput;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.purchase.PurchaseView;
import no.tunet.purchase.Purchases;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Changes the terms of a draft. */
@Controller
class TermsPage {
    private final AgreementDesk desk;
    private final Purchases purchases;
    private final DraftChoices choices;

    TermsPage(AgreementDesk desk, Purchases purchases, DraftChoices choices) {
        this.desk = desk;
        this.purchases = purchases;
        this.choices = choices;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @GetMapping("/avtaler/{id}/vilkar")
    Object show(@PathVariable UUID id, Form form) {
        AgreementFile file = desk.find(new AgreementId(id)).orElseThrow(NotFound::new);
        if (!(file.state() instanceof AgreementState.Draft)) {
            return Redirect.to(file.path());
        }
        if (form.restored()) {
            return view(file, form);
        }
        var values = new HashMap<>(TermsInput.filled(file.original().terms()));
        values.put("version", file.version());
        return view(file, Form.of(values));
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @PostMapping("/avtaler/{id}/vilkar")
    Object change(@PathVariable UUID id, Form form) {
        AgreementFile file = desk.find(new AgreementId(id)).orElseThrow(NotFound::new);
        int version = form.integer("version", 0, Integer.MAX_VALUE).orElse(-1);
        Optional<Terms> terms = TermsInput.read(form);
        if (terms.isEmpty()) {
            return view(file, form);
        }
        return switch (desk.rewrite(file.id(), terms.get(), version)) {
            case Decision.Accepted<AgreementFile> accepted -> Redirect.to(file.path());
            case Decision.Refused<AgreementFile>(List<Reason> reasons) -> view(file, form.refuse(reasons));
        };
    }

    private View view(AgreementFile file, Form form) {
        PurchaseView purchase = purchases
                .find(file.purchase())
                .filter(p -> p.award().isPresent())
                .orElseThrow(NotFound::new);
        return View.of("agreement/draft", choices.of(purchase, Optional.of(file), form))
                .form(form);
    }
}
