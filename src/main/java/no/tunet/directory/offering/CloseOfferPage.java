package no.tunet.directory.offering;

import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.directory.OfferId;
import no.tunet.directory.OfferSheet;
import no.tunet.directory.OfferStatus;
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
class CloseOfferPage {
    private final OwnOffers offers;
    private final ReadOffers read;

    CloseOfferPage(OwnOffers offers, ReadOffers read) {
        this.offers = offers;
        this.read = read;
    }

    @Allowed(data = DataKind.K1_REGISTER, right = Right.UPDATE)
    @GetMapping("/tilbud/{id}/lukking")
    View form(@PathVariable UUID id, Form form) {
        return View.of("directory/offerClosing", own(id)).form(form);
    }

    @Allowed(data = DataKind.K1_REGISTER, right = Right.UPDATE)
    @PostMapping("/tilbud/{id}/lukking")
    Object close(@PathVariable UUID id, Form form) {
        var sheet = own(id);
        var why = form.text("grunn", 500);
        if (form.ok()) {
            switch (offers.close(sheet.id(), why.orElseThrow())) {
                case Decision.Accepted<OfferStatus> accepted -> {
                    return Redirect.to("/tilbud/" + id);
                }
                case Decision.Refused<OfferStatus>(var reasons) -> form.refuse(reasons);
            }
        }
        return View.of("directory/offerClosing", sheet).form(form);
    }

    private OfferSheet own(UUID id) {
        return read.ownSheet(new OfferId(id)).orElseThrow(NotFound::new);
    }
}
