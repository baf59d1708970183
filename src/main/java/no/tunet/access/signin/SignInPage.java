package no.tunet.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.tunet.access.Public;
import no.tunet.access.domain.Token;
import no.tunet.access.session.SessionCookie;
import no.tunet.access.session.Sessions;
import no.tunet.kernel.Decision;
import no.tunet.ui.Address;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPage {
    private final SignIn signIn;
    private final Sessions sessions;
    private final DemoCast cast;

    SignInPage(SignIn signIn, Sessions sessions, DemoCast cast) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cast = cast;
    }

    @Public
    @GetMapping("/logg-inn")
    View show(@RequestParam(defaultValue = "/") String til, Form form) {
        return View.of("access/signin", view(til)).form(form);
    }

    @Public
    @PostMapping("/logg-inn")
    Object signIn(
            @RequestParam(defaultValue = "/") String til,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var email = form.email("email");
        var password = form.secret("password");
        if (form.ok() && email.isPresent() && password.isPresent()) {
            String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
            switch (signIn.with(email.get(), password.get(), form.value("code"), agent, request.getRemoteAddr())) {
                case Decision.Accepted<Token> accepted -> {
                    SessionCookie.of(request).ifPresent(sessions::end);
                    SessionCookie.set(request, response, accepted.state());
                    return Redirect.to(local(til));
                }
                case Decision.Refused<Token> refused -> form.refuse(refused.reasons());
            }
        }
        return View.of("access/signin", view(til)).form(form);
    }

    private SignInView view(String til) {
        return new SignInView(local(til), til.contains("gjenopprett="), cast.people());
    }

    private static String local(String path) {
        return Address.isLocal(path) ? path : "/";
    }
}
