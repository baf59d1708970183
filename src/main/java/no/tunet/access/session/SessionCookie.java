package no.tunet.access.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import no.tunet.access.domain.Token;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that carries the session's secret: not readable by scripts, not sent from other sites. */
public final class SessionCookie {
    private static final String NAME = "tunet_session";

    private SessionCookie() {}

    public static Optional<Token> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .filter(v -> !v.isEmpty())
                        .map(Token::new)
                        .findFirst();
    }

    public static void set(HttpServletRequest request, HttpServletResponse response, Token token) {
        write(request, response, token.secret(), Duration.ofSeconds(-1));
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
