package no.tunet.directory.offering;

import no.tunet.access.ForRoles;
import no.tunet.kernel.Role;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OfferListPage {
    private final ReadOffers offers;

    OfferListPage(ReadOffers offers) {
        this.offers = offers;
    }

    @ForRoles(Role.FARMER)
    @GetMapping("/tilbud")
    View list() {
        return View.of("directory/offers", offers.own());
    }
}
