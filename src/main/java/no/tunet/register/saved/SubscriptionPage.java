package no.tunet.register.saved;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.tunet.access.Public;
import no.tunet.kernel.Decision;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SubscriptionPage {
    private final Subscribe subscribe;

    SubscriptionPage(Subscribe subscribe) {
        this.subscribe = subscribe;
    }

    @Public
    @GetMapping("/register/varsel")
    View form(Form form) {
        return page(form);
    }

    @Public
    @PostMapping("/register/varsel")
    Object ask(Form form, Page page, HttpServletRequest request) {
        var email = form.email("epost");
        if (form.ok() && email.isPresent()) {
            switch (subscribe.ask(form.value("sok"), email.get(), page.language(), request.getRemoteAddr())) {
                case Decision.Accepted<String> accepted -> {
                    return Redirect.to("/register/varsel/sendt");
                }
                case Decision.Refused<String>(var reasons) -> form.refuse(reasons);
            }
        }
        return page(form);
    }

    @Public
    @GetMapping("/register/varsel/sendt")
    View sent() {
        return View.of("register/subscriptionSent");
    }

    @Public
    @GetMapping("/register/varsel/stoppet")
    View stopped() {
        return View.of("register/subscriptionStopped");
    }

    @Public
    @GetMapping("/register/varsel/{token}")
    View show(@PathVariable String token) {
        return subscribe
                .find(token)
                .map(found -> View.of("register/subscription", found))
                .orElseGet(() -> View.of("register/subscriptionStopped").status(404));
    }

    @Public
    @PostMapping("/register/varsel/{token}")
    Redirect confirm(@PathVariable String token) {
        return Redirect.to("/register/varsel/" + (subscribe.confirm(token) ? token : "stoppet"));
    }

    @Public
    @PostMapping("/register/varsel/{token}/stopp")
    Redirect stop(@PathVariable String token) {
        subscribe.stop(token);
        return Redirect.to("/register/varsel/stoppet");
    }

    /** What a mail program calls at one press (RFC 8058): no page before, no session, no token of a form; the secret in the address is all. */
    @Public
    @PostMapping("/register/varsel/{token}/ett-trykk")
    ResponseEntity<String> stopAtOnePress(@PathVariable String token) {
        subscribe.stop(token);
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("OK");
    }

    static String stopPath(String token) {
        return "/register/varsel/" + token + "/ett-trykk";
    }

    private View page(Form form) {
        return View.of(
                        "register/subscribe",
                        new SubscribeView(
                                form.value("sok"),
                                subscribe.said(form.value("sok")).orElse(List.of())))
                .form(form);
    }
}
