package no.tunet.access.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class LanguagePageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Test
    void aPersonsLanguageIsRememberedAndThePageShownAgain() throws Exception {
        var member = cast.member(cast.municipality("Fjordvik kommune"), Role.COORDINATOR);
        web.perform(post("/sprak").with(cast.as(member)).param("sprak", "nn").param("_page", "/behov?side=2"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/behov?side=2"));
        var page = web.perform(get("/").with(cast.as(member))).andReturn().getResponse();
        assertThat(page.getHeader("Content-Language")).isEqualTo("nn");
    }

    @Test
    void anAddressOutsideThisSiteIsNotFollowed() throws Exception {
        var member = cast.member(cast.municipality("Fjordvik kommune"), Role.COORDINATOR);
        web.perform(post("/sprak").with(cast.as(member)).param("sprak", "en").param("_page", "//example.invalid"))
                .andExpect(redirectedUrl("/"));
    }
}
