package no.tunet.access.account;

import java.util.Optional;
import no.tunet.access.SignedIn;
import no.tunet.access.session.Sessions;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** My page: where I am signed in, and my password. */
@Controller
class AccountPage {
    private final Account account;
    private final Sessions sessions;

    AccountPage(Account account, Sessions sessions) {
        this.account = account;
        this.sessions = sessions;
    }

    @SignedIn
    @GetMapping("/min-side")
    View show(Form form) {
        return View.of("access/account", account.view(Optional.empty())).form(form);
    }

    @SignedIn
    @PostMapping("/min-side/okter")
    Redirect endSession(Form form) {
        var member = Acting.member();
        if (form.ticked("all")) {
            sessions.endAll(member.person());
        } else {
            form.id("session").ifPresent(id -> sessions.end(id, member.person()));
        }
        return Redirect.to("/min-side");
    }

    @SignedIn
    @PostMapping("/min-side/passord")
    Object changePassword(Form form) {
        var current = form.secret("current");
        var password = form.secret("password");
        if (password.isPresent() && !form.value("again").equals(password.get())) {
            form.fail("again", Reason.of("access.password.differs"));
        }
        if (form.ok() && current.isPresent() && password.isPresent()) {
            account.changePassword(current.get(), password.get()).forEach(reason -> form.fail("password", reason));
        }
        return form.ok()
                ? Redirect.to("/logg-inn")
                : View.of("access/account", account.view(Optional.empty())).form(form);
    }
}
