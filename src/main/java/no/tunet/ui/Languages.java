package no.tunet.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import org.springframework.web.util.WebUtils;

/** Which language a request is answered in: the person's own, else the cookie's, else the browser's, else bokmål. */
public final class Languages {
    public static final String COOKIE = "sprak";

    private Languages() {}

    public static Language of(HttpServletRequest request) {
        if (Acting.current().orElse(null) instanceof Actor.Member member) {
            return member.language();
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie != null ? Language.of(cookie.getValue()) : ofBrowser(request.getHeader("Accept-Language"));
    }

    private static Language ofBrowser(@org.jspecify.annotations.Nullable String header) {
        return Optional.ofNullable(header).stream()
                .flatMap(text -> Arrays.stream(text.split(",", 20)))
                .map(part -> part.strip().toLowerCase(Locale.ROOT).split("[-;]", 2)[0])
                .filter(code -> code.matches("nb|nn|no|en"))
                .findFirst()
                .map(Language::of)
                .orElse(Language.NB);
    }
}
