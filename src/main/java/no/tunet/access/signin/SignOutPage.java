package no.tunet.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.tunet.access.Public;
import no.tunet.access.session.SessionCookie;
import no.tunet.access.session.Sessions;
import no.tunet.ui.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SignOutPage {
    private final Sessions sessions;

    SignOutPage(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Ends the session and asks the browser to forget what it keeps for this site. */
    @Public
    @PostMapping("/logg-ut")
    Redirect signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.of(request).ifPresent(sessions::end);
        SessionCookie.clear(request, response);
        response.setHeader("Clear-Site-Data", "\"storage\"");
        return Redirect.to("/logg-inn");
    }
}
