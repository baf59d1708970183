package no.tunet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.access.domain.Token;
import no.tunet.access.session.Sessions;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** A session that ends in the middle of a form loses nothing that was typed, and gives it to nobody else. */
@TunetTest
class InterruptedFormPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Sessions sessions;

    @Test
    void whatWasTypedComesBackToTheSamePersonOnce() throws Exception {
        var member = cast.administrator(cast.municipality("Havly kommune"), Role.COORDINATOR);
        String page = pageToComeBackTo(member);
        assertThat(typedOn(page, cast.sessionCookie(member))).isEqualTo("Psykisk helse og rus");
        assertThat(typedOn(page, cast.sessionCookie(member))).isEmpty();
    }

    @Test
    void somebodyElseWhoSignsInGetsAnEmptyForm() throws Exception {
        var member = cast.administrator(cast.municipality("Havly kommune"), Role.COORDINATOR);
        String page = pageToComeBackTo(member);
        var other = cast.administrator(cast.municipality("Fjellvik kommune"), Role.COORDINATOR);
        assertThat(typedOn(page, cast.sessionCookie(other))).isEmpty();
    }

    private String pageToComeBackTo(Actor.Member member) throws Exception {
        var cookie = cast.sessionCookie(member);
        sessions.end(new Token(cookie.getValue()));
        String location = web.perform(post("/organisasjon/enheter")
                        .cookie(cookie)
                        .param("_page", "/organisasjon/enheter")
                        .param("name", "Psykisk helse og rus")
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        assertThat(location).startsWith("/logg-inn?til=");
        return URLDecoder.decode(location.substring("/logg-inn?til=".length()), StandardCharsets.UTF_8);
    }

    private String typedOn(String page, Cookie cookie) throws Exception {
        String query = page.substring(page.indexOf('?') + 1);
        var html = web.perform(get("/organisasjon/enheter")
                        .param("gjenopprett", query.substring("gjenopprett=".length()))
                        .cookie(cookie))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(html).select("input[name=name]").val();
    }
}
