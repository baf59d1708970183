package no.tunet.access.recovery;

import no.tunet.access.Public;
import no.tunet.access.domain.Token;
import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class NewPasswordPage {
    private final SetPassword passwords;

    NewPasswordPage(SetPassword passwords) {
        this.passwords = passwords;
    }

    @Public
    @GetMapping("/nytt-passord/{secret}")
    View show(@PathVariable String secret, Form form) {
        return passwords.isGood(new Token(secret))
                ? page(secret, form)
                : View.of("access/linkUsed").status(404);
    }

    @Public
    @PostMapping("/nytt-passord/{secret}")
    Object set(@PathVariable String secret, Form form) {
        var password = form.secret("password");
        if (password.isPresent() && !form.value("again").equals(password.get())) {
            form.fail("again", Reason.of("access.password.differs"));
        }
        if (form.ok() && password.isPresent()) {
            switch (passwords.set(new Token(secret), password.get())) {
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
        return View.of("access/newPassword", "/nytt-passord/" + secret).form(form);
    }
}
