package no.tunet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class SignInPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Test
    void aVisitorIsAskedToSignInAndComesBackToThePage() throws Exception {
        web.perform(get("/"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/logg-inn?til=%2F"));
    }

    @Test
    void theStartPageIsMyWork() throws Exception {
        var member = cast.member(cast.municipality("Havly kommune"), Role.COORDINATOR);
        var html = web.perform(get("/").with(cast.as(member)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(html).selectFirst("h1").text()).isEqualTo("Mitt arbeid");
    }

    @Test
    void aWrongPasswordKeepsTheAddressAndSaysNothingOfWhichWasWrong() throws Exception {
        var html = web.perform(post("/logg-inn")
                        .param("email", "nobody@prove.invalid")
                        .param("password", "not the right one")
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var page = Jsoup.parse(html);
        assertThat(page.select("input[name=email]").val()).isEqualTo("nobody@prove.invalid");
        assertThat(page.select(".ds-error-summary").text()).contains("E-postadresse, passord eller kode er feil.");
    }

    @Test
    void aSessionEndsWhenSignedOutAndCannotBeReplayed() throws Exception {
        var cookie = cast.sessionCookie(cast.member(cast.municipality("Havly kommune"), Role.COORDINATOR));
        web.perform(get("/").cookie(cookie)).andExpect(status().isOk());
        web.perform(post("/logg-ut").cookie(cookie).with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(status().isSeeOther());
        web.perform(get("/").cookie(cookie)).andExpect(status().isSeeOther());
    }
}
