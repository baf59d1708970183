package no.tunet.directory.offering;

import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.directory.OfferId;
import no.tunet.directory.OwnOffers;
import no.tunet.kernel.Role;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class BodyCheckPage {
    private final OwnOffers offers;

    BodyCheckPage(OwnOffers offers) {
        this.offers = offers;
    }

    /** One press: the approval body has looked through what the farm tells. */
    @ForRoles(Role.APPROVAL_OFFICER)
    @PostMapping("/tilbud/{id}/kontroll")
    Redirect check(@PathVariable UUID id) {
        if (!offers.checkByBody(new OfferId(id))) {
            throw new NotFound();
        }
        return Redirect.to("/tilbud/" + id);
    }
}
