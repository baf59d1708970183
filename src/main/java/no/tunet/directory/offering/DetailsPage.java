package no.tunet.directory.offering;

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
class DetailsPage {
    private final OwnOffers offers;
    private final ReadOffers read;

    DetailsPage(OwnOffers offers, ReadOffers read) {
        this.offers = offers;
        this.read = read;
    }

    @Allowed(data = DataKind.K1_REGISTER, right = Right.UPDATE)
    @GetMapping("/tilbud/{id}/mer")
    View form(@PathVariable UUID id, Form form) {
        var sheet = own(id);
        return View.of("directory/offerDetails", sheet)
                .form(form.restored() ? form : DetailsForm.filled(sheet.details(), sheet.version()));
    }

    @Allowed(data = DataKind.K1_REGISTER, right = Right.UPDATE)
    @PostMapping("/tilbud/{id}/mer")
    Object tell(@PathVariable UUID id, Form form) {
        var sheet = own(id);
        var told = DetailsForm.read(form);
        var version = form.optionalInteger("versjon", 0, Integer.MAX_VALUE);
        if (told.isPresent()) {
            switch (offers.describe(sheet.id(), told.get(), version.orElse(-1))) {
                case Decision.Accepted<OfferId> accepted -> {
                    return Redirect.to("/tilbud/" + id);
                }
                case Decision.Refused<OfferId>(var reasons) -> form.refuse(reasons);
            }
        }
        return View.of("directory/offerDetails", sheet).form(form);
    }

    /** One press: everything is right today. */
    @Allowed(data = DataKind.K1_REGISTER, right = Right.UPDATE)
    @PostMapping("/tilbud/{id}/gjennomgang")
    Redirect confirm(@PathVariable UUID id) {
        offers.confirm(own(id).id());
        return Redirect.to("/tilbud/" + id);
    }

    private OfferSheet own(UUID id) {
        return read.ownSheet(new OfferId(id)).orElseThrow(NotFound::new);
    }
}
