package no.tunet.directory.offering;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.approval.Approvals;
import no.tunet.directory.OfferId;
import no.tunet.directory.OwnOffers;
import no.tunet.kernel.Acting;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class NewOfferPage {
    private final OwnOffers offers;
    private final ReadOffers read;
    private final TransactionTemplate transaction;
    private final Approvals approvals;

    NewOfferPage(OwnOffers offers, ReadOffers read, TransactionTemplate transaction, Approvals approvals) {
        this.approvals = approvals;
        this.offers = offers;
        this.read = read;
        this.transaction = transaction;
    }

    @Allowed(data = DataKind.K1_REGISTER, right = Right.CREATE)
    @GetMapping("/tilbud/ny")
    View form(Form form) {
        return View.of("directory/offerForm", OfferFormView.empty())
                .form(form.raw().isEmpty() ? Form.of(known()) : form);
    }

    @Allowed(data = DataKind.K1_REGISTER, right = Right.CREATE)
    @PostMapping("/tilbud/ny")
    Object write(Form form) {
        var offer = OfferForm.read(form);
        boolean publish = form.has("handling", "publiser");
        offer.ifPresent(written -> OfferForm.refuse(form, offers.claims(written)));
        if (offer.isPresent() && publish) {
            OfferForm.refuse(form, offers.missing(offer.get()));
        }
        if (offer.isEmpty() || !form.ok()) {
            return View.of("directory/offerForm", OfferFormView.empty()).form(form);
        }
        OfferId id = transaction.execute(status -> {
            var written = offers.write(offer.get());
            if (publish) {
                offers.publish(written);
            }
            return written;
        });
        return Redirect.to("/tilbud/" + id);
    }

    /** What the farm has told already: where it lies, and what it said when it applied for approval. */
    private Map<String, Object> known() {
        var known = new HashMap<String, Object>();
        read.ownPosition().ifPresent(at -> {
            known.put("nord", typed(at.latitude()));
            known.put("ost", typed(at.longitude()));
        });
        approvals.told(Acting.member().organisation()).ifPresent(told -> {
            known.put("beskrivelse", told.description());
            known.put("malgruppe", List.copyOf(told.services()));
        });
        return known;
    }

    private static String typed(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString().replace('.', ',');
    }
}
