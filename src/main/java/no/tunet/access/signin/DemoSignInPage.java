package no.tunet.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.tunet.access.Public;
import no.tunet.access.session.SessionCookie;
import no.tunet.kernel.MembershipId;
import no.tunet.ui.Address;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class DemoSignInPage {
    private final DemoCast cast;

    DemoSignInPage(DemoCast cast) {
        this.cast = cast;
    }

    @Public
    @PostMapping("/logg-inn/figur")
    Redirect signIn(
            @RequestParam(defaultValue = "/") String til,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response) {
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        var token = form.id("membership")
                .flatMap(id -> cast.signInAs(new MembershipId(id), agent))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SessionCookie.set(request, response, token);
        return Redirect.to(Address.isLocal(til) ? til : "/");
    }
}
