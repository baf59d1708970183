package no.tunet.directory.offering;

import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.directory.OfferId;
import no.tunet.directory.OfferSheet;
import no.tunet.directory.OwnOffers;
import no.tunet.kernel.Decision;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ChangeOfferPage {
    private final OwnOffers offers;
    private final ReadOffers read;

    ChangeOfferPage(OwnOffers offers, ReadOffers read) {
        this.offers = offers;
        this.read = read;
    }

    @Allowed(data = DataKind.K1_REGISTER, right = Right.UPDATE)
    @GetMapping("/tilbud/{id}/endring")
    View form(@PathVariable UUID id, Form form) {
        var sheet = own(id);
        return View.of("directory/offerForm", view(sheet))
                .form(form.restored() ? form : OfferForm.filled(sheet.content(), sheet.version()));
    }

    @Allowed(data = DataKind.K1_REGISTER, right = Right.UPDATE)
    @PostMapping("/tilbud/{id}/endring")
    Object change(@PathVariable UUID id, Form form) {
        var sheet = own(id);
        var offer = OfferForm.read(form);
        var version = form.optionalInteger("versjon", 0, Integer.MAX_VALUE);
        if (offer.isPresent()) {
            switch (offers.change(sheet.id(), offer.get(), version.orElse(-1))) {
                case Decision.Accepted<OfferId> accepted -> {
                    return Redirect.to("/tilbud/" + id);
                }
                case Decision.Refused<OfferId>(var reasons) -> OfferForm.refuse(form, reasons);
            }
        }
        return View.of("directory/offerForm", view(sheet)).form(form);
    }

    private OfferSheet own(UUID id) {
        return read.ownSheet(new OfferId(id)).orElseThrow(NotFound::new);
    }

    private static OfferFormView view(OfferSheet sheet) {
        return new OfferFormView(Optional.of(sheet.id()), sheet.status());
    }
}
