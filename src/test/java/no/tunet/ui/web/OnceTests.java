package no.tunet.ui.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.UUID;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TunetTest
class OnceTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    private final String token = UUID.randomUUID().toString();

    @Test
    void theSecondSendingOfAFormDoesNothingAndGoesWhereTheFirstLed() throws Exception {
        var member = cast.member(cast.municipality("Fjordvik kommune"), Role.COORDINATOR);
        web.perform(choose(member, "/behov")).andExpect(redirectedUrl("/behov"));
        web.perform(choose(member, "/avtaler")).andExpect(redirectedUrl("/behov"));
    }

    private MockHttpServletRequestBuilder choose(Actor.Member member, String page) {
        return post("/sprak")
                .with(cast.as(member))
                .param("_once", token)
                .param("_page", page)
                .param("sprak", "nb");
    }
}
