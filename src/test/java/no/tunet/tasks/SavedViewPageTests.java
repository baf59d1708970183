package no.tunet.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class SavedViewPageTests {
    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Test
    void aListIsSavedWithItsFiltersFoundAgainAndForgotten() throws Exception {
        var buyer = cast.member(cast.municipality("Havly"), Role.COORDINATOR);
        String link = page(buyer, "/avtaler?ord=Lia&side=2")
                .select("a[href^=/visninger/ny]")
                .attr("href");
        assertThat(page(buyer, "/avtaler").select("a[href^=/visninger/ny]")).isEmpty();
        String list = page(buyer, link).select("input[name=liste]").val();
        assertThat(list).isEqualTo("/avtaler?ord=Lia");
        assertThat(status(buyer, "liste", list, "navn", "")).isEqualTo(422);
        assertThat(status(buyer, "liste", list, "navn", "Avtaler på Lia")).isEqualTo(303);
        assertThat(page(buyer, "/visninger")
                        .select("a[href='/avtaler?ord=Lia']")
                        .text())
                .isEqualTo("Avtaler på Lia");
        var colleague = cast.member(buyer.organisation(), Role.COORDINATOR);
        assertThat(page(colleague, "/visninger").text()).contains("Ingen lagrede visninger");
        String id = page(buyer, "/visninger").select("input[name=visning]").val();
        web.perform(post("/visninger/sletting").param("visning", id).with(cast.as(buyer)));
        assertThat(page(buyer, "/visninger").text()).contains("Ingen lagrede visninger");
    }

    @Test
    void anAddressElsewhereIsNotSaved() throws Exception {
        var buyer = cast.member(cast.municipality("Havly"), Role.COORDINATOR);
        for (String address : new String[] {"https://evil.invalid/", "//evil.invalid", "javascript:alert(1)", ""}) {
            assertThat(status(buyer, "liste", address, "navn", "Ond")).isEqualTo(404);
        }
    }

    private int status(Actor.Member as, String... fields) throws Exception {
        var request = post("/visninger/ny").with(cast.as(as));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request).andReturn().getResponse().getStatus();
    }

    private Document page(Actor.Member as, String path) throws Exception {
        var response = web.perform(get(java.net.URI.create(path)).with(cast.as(as)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}
