package no.tunet.access.recovery;

import no.tunet.access.Public;
import no.tunet.access.domain.Token;
import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class FirstAdministratorPage {
    private static final int LONGEST_NAME = 200;

    private final FirstAdministrator first;

    FirstAdministratorPage(FirstAdministrator first) {
        this.first = first;
    }

    @Public
    @GetMapping("/forste-administrator/{secret}")
    View show(@PathVariable String secret, Form form) {
        return first.isGood(new Token(secret))
                ? page(secret, form)
                : View.of("access/linkUsed").status(404);
    }

    @Public
    @PostMapping("/forste-administrator/{secret}")
    Object register(@PathVariable String secret, Form form, Page page) {
        var organisation = form.text("organisation", LONGEST_NAME);
        var name = form.text("name", LONGEST_NAME);
        var email = form.email("email");
        var password = form.secret("password");
        if (form.ok() && organisation.isPresent() && name.isPresent() && email.isPresent() && password.isPresent()) {
            switch (first.register(
                    new Token(secret), name.get(), email.get(), password.get(), organisation.get(), page.language())) {
                case Decision.Accepted<PersonId> accepted -> {
                    return Redirect.to("/logg-inn");
                }
                case Decision.Refused<PersonId> refused ->
                    refused.reasons().forEach(reason -> form.fail("password", reason));
            }
        }
        return page(secret, form);
    }

    private static View page(String secret, Form form) {
        return View.of("access/firstAdministrator", "/forste-administrator/" + secret)
                .form(form);
    }
}
