package no.tunet.access.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import no.tunet.access.Public;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import no.tunet.party.People;
import no.tunet.ui.Address;
import no.tunet.ui.Form;
import no.tunet.ui.Languages;
import no.tunet.ui.Redirect;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class LanguagePage {
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final People people;

    LanguagePage(People people) {
        this.people = people;
    }

    /** Remembers the language: for the person who is signed in, and in this browser. */
    @Public
    @PostMapping("/sprak")
    Redirect choose(Form form, HttpServletRequest request, HttpServletResponse response) {
        Language language = Language.of(form.value("sprak"));
        if (Acting.current().orElse(null) instanceof Actor.Member member) {
            people.setLanguage(member.person(), language);
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(Languages.COOKIE, language.code())
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(A_YEAR)
                        .build()
                        .toString());
        String back = form.value("_page");
        return Redirect.to(Address.isLocal(back) ? back : "/");
    }
}
