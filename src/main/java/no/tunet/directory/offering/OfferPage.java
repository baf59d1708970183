package no.tunet.directory.offering;

import java.util.UUID;
import no.tunet.access.Public;
import no.tunet.directory.OfferId;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class OfferPage {
    private final ReadOffers offers;

    OfferPage(ReadOffers offers) {
        this.offers = offers;
    }

    @Public
    @GetMapping("/tilbud/{id}")
    View show(@PathVariable UUID id, Page page) {
        return View.of("directory/offer", offers.sheet(new OfferId(id), page).orElseThrow(NotFound::new));
    }
}
