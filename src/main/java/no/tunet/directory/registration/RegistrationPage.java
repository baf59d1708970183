package no.tunet.directory.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Optional;
import no.tunet.access.Public;
import no.tunet.directory.FarmText;
import no.tunet.directory.NewOffer;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class RegistrationPage {
    private final RegisterFarm register;

    RegistrationPage(RegisterFarm register) {
        this.register = register;
    }

    @Public
    @GetMapping("/garder/registrering")
    View form(Form form) {
        return View.of("directory/registration").form(form);
    }

    @Public
    @PostMapping("/garder/registrering")
    Object register(Form form, Page page, HttpServletRequest request) {
        var typed = read(form, page);
        if (typed.isPresent()) {
            switch (register.register(typed.get(), request.getRemoteAddr())) {
                case Decision.Accepted<OrganisationId> accepted -> {
                    return Redirect.to("/garder/registrert");
                }
                case Decision.Refused<OrganisationId>(var reasons) ->
                    reasons.forEach(reason -> form.fail(
                            reason.code().equals("directory.reason.org-number-taken") ? "orgnr" : "", reason));
            }
        }
        return View.of("directory/registration").form(form);
    }

    @Public
    @GetMapping("/garder/registrert")
    View thanks() {
        return View.of("directory/registered");
    }

    private static Optional<RegisterFarm.Registration> read(Form form, Page page) {
        var name = form.text("navn", 200);
        var number = form.orgNumber("orgnr");
        var code = form.text("kommunenr", 4);
        if (code.filter(text -> !text.matches("\\d{4}")).isPresent()) {
            form.fail("kommunenr", Reason.of("directory.reason.municipality-code"));
        }
        var municipality = form.text("kommune", 100);
        var north = form.optionalDecimal("nord", new BigDecimal("57"), new BigDecimal("72"));
        var east = form.optionalDecimal("ost", new BigDecimal("4"), new BigDecimal("32"));
        if (north.isPresent() != east.isPresent()) {
            form.fail(north.isPresent() ? "ost" : "nord", Reason.of("directory.reason.half-position"));
        }
        var producer = form.optionalText("produsentnr", 20);
        var address = form.optionalText("adresse", 300);
        var person = form.text("person", 200);
        var email = form.email("epost");
        return form.ok()
                ? Optional.of(new RegisterFarm.Registration(
                        name.orElseThrow(),
                        number.orElseThrow(),
                        code.orElseThrow(),
                        municipality.orElseThrow(),
                        north.map(degrees -> new NewOffer.Place(
                                degrees.doubleValue(), east.orElseThrow().doubleValue())),
                        new FarmText(producer, address.orElse(""), Optional.empty(), "", ""),
                        person.orElseThrow(),
                        email.orElseThrow(),
                        page.language()))
                : Optional.empty();
    }
}
