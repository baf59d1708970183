package no.tunet.access.recovery;

import jakarta.servlet.http.HttpServletRequest;
import no.tunet.access.Public;
import no.tunet.access.signin.Attempts;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ForgottenPage {
    private final SetPassword passwords;
    private final Attempts attempts;

    ForgottenPage(SetPassword passwords, Attempts attempts) {
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Public
    @GetMapping("/glemt-passord")
    View show(Form form) {
        return View.of("access/forgotten").form(form);
    }

    @Public
    @PostMapping("/glemt-passord")
    Object ask(Form form, HttpServletRequest request) {
        var email = form.email("email");
        if (!attempts.allowed(request.getRemoteAddr())) {
            form.fail("", Reason.of("access.signin.too-many"));
        }
        if (!form.ok() || email.isEmpty()) {
            return View.of("access/forgotten").form(form);
        }
        passwords.askFor(email.get());
        return Redirect.to("/glemt-passord/sendt");
    }

    @Public
    @GetMapping("/glemt-passord/sendt")
    View sent() {
        return View.of("access/forgottenSent");
    }
}
