package no.tunet.directory.farm;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.directory.FarmText;
import no.tunet.directory.FarmView;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class OwnFarmPage {
    private final KeepFarm farms;

    OwnFarmPage(KeepFarm farms) {
        this.farms = farms;
    }

    @ForRoles(Role.FARMER)
    @GetMapping("/gard")
    View show(Form form) {
        var view = farms.own();
        return View.of("directory/ownFarm", view).form(form.restored() ? form : Form.of(values(view.farm())));
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/gard")
    Object tell(Form form) {
        var view = farms.own();
        var municipality = view.farm().hasTold() ? Optional.<String>empty() : form.text("kommune", 100);
        var producer = form.optionalText("produsentnr", 20);
        var address = form.optionalText("adresse", 300);
        var website = form.optionalText("nettsted", 300);
        if (website.filter(text -> !text.matches("https?://[\\x21-\\x7e]+")).isPresent()) {
            form.fail("nettsted", Reason.of("directory.reason.website"));
        }
        var about = form.optionalText("om");
        var arrival = form.optionalText("vei");
        var version = form.optionalInteger("versjon", 0, Integer.MAX_VALUE);
        if (form.ok()) {
            var text = new FarmText(producer, address.orElse(""), website, about.orElse(""), arrival.orElse(""));
            switch (farms.tell(municipality, text, version.orElse(-1))) {
                case Decision.Accepted<OrganisationId>(var farm) -> {
                    return Redirect.to("/garder/" + farm);
                }
                case Decision.Refused<OrganisationId>(var reasons) -> form.refuse(reasons);
            }
        }
        return View.of("directory/ownFarm", view).form(form);
    }

    static Map<String, Object> values(FarmView farm) {
        var values = new HashMap<String, Object>();
        values.put("produsentnr", farm.text().producerNumber());
        values.put("adresse", farm.text().address());
        values.put("nettsted", farm.text().website());
        values.put("om", farm.text().about());
        values.put("vei", farm.text().arrival());
        values.put("versjon", String.valueOf(farm.version()));
        return values;
    }
}
