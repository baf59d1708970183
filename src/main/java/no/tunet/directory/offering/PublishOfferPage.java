package no.tunet.directory.offering;

import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.directory.OfferId;
import no.tunet.directory.OfferStatus;
import no.tunet.directory.OwnOffers;
import no.tunet.kernel.Decision;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class PublishOfferPage {
    private final OwnOffers offers;
    private final ReadOffers read;

    PublishOfferPage(OwnOffers offers, ReadOffers read) {
        this.offers = offers;
        this.read = read;
    }

    /** What is missing is shown at the fields of the offer's form. */
    @Allowed(data = DataKind.K1_REGISTER, right = Right.UPDATE)
    @PostMapping("/tilbud/{id}/publisering")
    Object publish(@PathVariable UUID id) {
        var sheet = read.ownSheet(new OfferId(id)).orElseThrow(NotFound::new);
        return switch (offers.publish(sheet.id())) {
            case Decision.Accepted<OfferStatus> accepted -> Redirect.to("/tilbud/" + id);
            case Decision.Refused<OfferStatus>(var reasons) -> {
                Form form = OfferForm.filled(sheet.content(), sheet.version());
                OfferForm.refuse(form, reasons);
                yield View.of("directory/offerForm", new OfferFormView(Optional.of(sheet.id()), sheet.status()))
                        .form(form);
            }
        };
    }

    @Allowed(data = DataKind.K1_REGISTER, right = Right.UPDATE)
    @PostMapping("/tilbud/{id}/gjenapning")
    Object reopen(@PathVariable UUID id) {
        var sheet = read.ownSheet(new OfferId(id)).orElseThrow(NotFound::new);
        offers.reopen(sheet.id());
        return Redirect.to("/tilbud/" + id);
    }
}
