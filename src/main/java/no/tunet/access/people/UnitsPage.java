package no.tunet.access.people;

import no.tunet.access.ForAdministrators;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Reason;
import no.tunet.party.Organisations;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The units of the acting organisation. */
@Controller
class UnitsPage {
    private static final int LONGEST_NAME = 200;

    private final Organisations organisations;

    UnitsPage(Organisations organisations) {
        this.organisations = organisations;
    }

    @ForAdministrators
    @GetMapping("/organisasjon/enheter")
    View show(Form form) {
        return View.of("access/units", organisations.units(Acting.member().organisation()))
                .form(form);
    }

    @ForAdministrators
    @PostMapping("/organisasjon/enheter")
    Object add(Form form) {
        var member = Acting.member();
        var units = organisations.units(member.organisation());
        var name = form.text("name", LONGEST_NAME);
        if (name.filter(n -> units.stream().anyMatch(u -> u.name().equalsIgnoreCase(n)))
                .isPresent()) {
            form.fail("name", Reason.of("access.units.twice"));
        }
        if (form.ok() && name.isPresent()) {
            organisations.addUnit(member.organisation(), name.get());
            return Redirect.to("/organisasjon/enheter");
        }
        return View.of("access/units", units).form(form);
    }
}
