package no.tunet.access.account;

import java.util.Optional;
import no.tunet.access.SignedIn;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Turns one-time codes from an app on and off. */
@Controller
class CodesPage {
    private final Account account;

    CodesPage(Account account) {
        this.account = account;
    }

    @SignedIn
    @GetMapping("/min-side/engangskode")
    View show(Form form) {
        var secret = form.value("secret").isEmpty() ? account.newSecret() : form.value("secret");
        return View.of("access/codes", account.view(Optional.of(secret))).form(form);
    }

    @SignedIn
    @PostMapping("/min-side/engangskode")
    Object confirm(Form form) {
        var secret = form.secret("secret");
        var code = form.secret("code");
        if (secret.isPresent() && code.isPresent() && account.turnOnCodes(secret.get(), code.get())) {
            return Redirect.to("/min-side");
        }
        form.fail("code", Reason.of("access.codes.wrong"));
        return View.of(
                        "access/codes",
                        account.view(
                                Optional.of(secret.filter(Account::isSecret).orElseGet(account::newSecret))))
                .form(form);
    }

    @SignedIn
    @PostMapping("/min-side/engangskode/avslutning")
    Redirect turnOff() {
        account.turnOffCodes();
        return Redirect.to("/min-side");
    }
}
