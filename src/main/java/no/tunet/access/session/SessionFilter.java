package no.tunet.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.ui.Languages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who acts in a request: the member whose session the cookie opens, or else a visitor. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class SessionFilter extends OncePerRequestFilter {
    private final Sessions sessions;

    SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Actor actor = Acting.current().orElseGet(() -> who(request));
        try (var _ = Acting.begin(actor)) {
            chain.doFilter(request, response);
        }
    }

    private Actor who(HttpServletRequest request) {
        return SessionCookie.of(request)
                .flatMap(sessions::find)
                .<Actor>map(member -> member)
                .orElseGet(() -> new Actor.Visitor(Languages.of(request)));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
