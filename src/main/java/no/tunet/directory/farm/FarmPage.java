package no.tunet.directory.farm;

import java.util.UUID;
import no.tunet.access.Public;
import no.tunet.kernel.OrganisationId;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class FarmPage {
    private final KeepFarm farms;

    FarmPage(KeepFarm farms) {
        this.farms = farms;
    }

    @Public
    @GetMapping("/garder/{id}")
    View show(@PathVariable UUID id, Page page) {
        return View.of(
                "directory/farm", farms.page(new OrganisationId(id), page).orElseThrow(NotFound::new));
    }
}
