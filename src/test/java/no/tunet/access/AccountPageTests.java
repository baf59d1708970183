package no.tunet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.bastiaanjansen.otp.TOTPGenerator;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Role;
import no.tunet.notices.Outbox;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** What a person changes about the own sign-in. */
@TunetTest
class AccountPageTests {
    private static final Pattern LINK = Pattern.compile("/nytt-passord/[A-Za-z0-9_-]+");
    private static final String PASSWORD = "en lang setning jeg husker";

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Outbox outbox;

    private String email;

    @BeforeEach
    void somebodyWithAPassword() throws Exception {
        var administrator = cast.administrator(cast.municipality("Havly kommune"), Role.COORDINATOR);
        email = UUID.randomUUID() + "@prove.invalid";
        web.perform(post("/organisasjon/personer")
                .param("name", "Ola Prøve")
                .param("email", email)
                .param("role", "CASE_WORKER")
                .with(cast.as(administrator)));
        var link = LINK.matcher(
                Acting.as(administrator, () -> outbox.latest()).getFirst().body());
        assertThat(link.find()).isTrue();
        web.perform(post(link.group())
                .param("password", PASSWORD)
                .param("again", PASSWORD)
                .with(SecurityMockMvcRequestPostProcessors.csrf()));
    }

    @Test
    void withCodesOnThePasswordAloneDoesNotSignIn() throws Exception {
        var cookie = signIn(PASSWORD, "").getCookie("tunet_session");
        var html = web.perform(get("/min-side/engangskode").cookie(cookie))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String secret = Jsoup.parse(html).select("input[name=secret]").val();
        web.perform(post("/min-side/engangskode")
                        .cookie(cookie)
                        .param("secret", secret)
                        .param("code", "000000")
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(status().is(422));
        web.perform(post("/min-side/engangskode")
                        .cookie(cookie)
                        .param("secret", secret)
                        .param("code", code(secret))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(status().isSeeOther());
        assertThat(signIn(PASSWORD, "").getStatus()).isEqualTo(422);
        assertThat(signIn(PASSWORD, code(secret)).getStatus()).isEqualTo(303);
    }

    @Test
    void aNewPasswordEndsAllSessions() throws Exception {
        var here = signIn(PASSWORD, "").getCookie("tunet_session");
        var elsewhere = signIn(PASSWORD, "").getCookie("tunet_session");
        web.perform(post("/min-side/passord")
                        .cookie(here)
                        .param("current", PASSWORD)
                        .param("password", "en annen setning jeg husker")
                        .param("again", "en annen setning jeg husker")
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(status().isSeeOther());
        web.perform(get("/").cookie(elsewhere)).andExpect(status().isSeeOther());
        assertThat(signIn("en annen setning jeg husker", "").getStatus()).isEqualTo(303);
    }

    @Test
    void aWeakPasswordIsRefusedWithEveryReason() throws Exception {
        var here = signIn(PASSWORD, "").getCookie("tunet_session");
        var html = web.perform(post("/min-side/passord")
                        .cookie(here)
                        .param("current", PASSWORD)
                        .param("password", "tunet")
                        .param("again", "tunet")
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(html).select(".ds-error-summary").text())
                .contains("minst 12 tegn")
                .contains("for lett å gjette")
                .contains("fem ulike tegn");
    }

    @Test
    void aForgottenPasswordIsAnsweredTheSameWhetherTheAddressIsKnownOrNot() throws Exception {
        for (String address : new String[] {email, "ukjent@prove.invalid"}) {
            var answer = web.perform(post("/glemt-passord")
                            .param("email", address)
                            .with(SecurityMockMvcRequestPostProcessors.csrf()))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getHeader("Location")).isEqualTo("/glemt-passord/sendt");
        }
    }

    private MockHttpServletResponse signIn(String password, String code) throws Exception {
        return web.perform(post("/logg-inn")
                        .param("email", email)
                        .param("password", password)
                        .param("code", code)
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }

    private static String code(String secret) {
        return new TOTPGenerator.Builder(secret.getBytes(StandardCharsets.US_ASCII))
                .build()
                .now();
    }
}
