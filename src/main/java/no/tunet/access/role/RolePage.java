package no.tunet.access.role;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.tunet.access.SignedIn;
import no.tunet.access.session.SessionCookie;
import no.tunet.access.session.Sessions;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.MembershipId;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One person in two organisations switches role here; the switch starts a new session. */
@Controller
public class RolePage {
    private final RoleStore store;
    private final Sessions sessions;
    private final BusinessClock clock;

    RolePage(RoleStore store, Sessions sessions, BusinessClock clock) {
        this.store = store;
        this.sessions = sessions;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/rolle")
    @Transactional(readOnly = true)
    public View show() {
        var member = Acting.member();
        return View.of(
                "access/role", new RoleView(member.membership().value(), store.of(member.person(), clock.today())));
    }

    @SignedIn
    @PostMapping("/rolle")
    @Transactional
    public Redirect change(Form form, HttpServletRequest request, HttpServletResponse response) {
        var member = Acting.member();
        var seat = form.id("membership")
                .filter(id -> store.of(member.person(), clock.today()).stream()
                        .anyMatch(s -> s.membership().equals(id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SessionCookie.of(request).ifPresent(sessions::end);
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        SessionCookie.set(request, response, sessions.start(member.person(), new MembershipId(seat), agent));
        return Redirect.to("/");
    }
}
