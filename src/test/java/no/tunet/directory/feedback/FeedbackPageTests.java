package no.tunet.directory.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.Stage;
import no.tunet.kernel.Actor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@TunetTest
class FeedbackPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    private Actor.Member farmer;

    @BeforeEach
    void aFarm() {
        farmer = stage.approvedFarmer("Prøvegard");
        stage.published(farmer, Stage.offer("Fjøsdagen", 2));
    }

    @Test
    void aStrangersWordReachesTheFarmAndTheAnswerReachesTheStranger() throws Exception {
        String receipt = send("10.1.1.1", "").getHeader("Location");
        assertThat(page(get(receipt)).text()).contains("ikke svart ennå").doesNotContain("Prisen er gammel");
        String id = receipt.substring(receipt.lastIndexOf('/') + 1);
        assertThat(page(get("/").with(cast.as(farmer))).select("a[href=/tilbakemeldinger/" + id + "]"))
                .isNotEmpty();
        assertThat(page(get("/tilbakemeldinger/" + id).with(cast.as(stage.officer())))
                        .text())
                .contains("Prisen er gammel");
        answer(post("/tilbakemeldinger/" + id)
                .param("svar", "Takk, den er rettet.")
                .with(cast.as(farmer)));
        assertThat(page(get(receipt)).text()).contains("Gården svarte", "Takk, den er rettet.");
        assertThat(page(get("/").with(cast.as(farmer))).select("a[href=/tilbakemeldinger/" + id + "]"))
                .isEmpty();
    }

    @Test
    void otherFarmsDoNotReadIt() throws Exception {
        String receipt = send("10.1.1.2", "").getHeader("Location");
        String id = receipt.substring(receipt.lastIndexOf('/') + 1);
        assertThat(answer(get("/tilbakemeldinger/" + id).with(cast.as(stage.farmer("Nabogard"))))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aMachineThatFillsTheHiddenFieldIsThankedAndNothingIsKept() throws Exception {
        assertThat(send("10.1.1.3", "http://spam.invalid").getHeader("Location"))
                .isEqualTo("/register/garder/" + farmer.organisation());
    }

    @Test
    void theSixthWordInAnHourFromOneAddressIsRefusedKindlyAndKept() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(send("10.1.1.4", "").getStatus()).isEqualTo(303);
        }
        var sixth = send("10.1.1.4", "");
        assertThat(sixth.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(sixth.getContentAsString()).select("#ord").val()).contains("Prisen er gammel");
        assertThat(send("10.1.1.5", "").getStatus()).isEqualTo(303);
    }

    private MockHttpServletResponse send(String from, String hidden) throws Exception {
        return answer(post("/register/garder/" + farmer.organisation() + "/tilbakemelding")
                .param("hva", "PRICE")
                .param("ord", "Prisen er gammel.")
                .param("nettside", hidden)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                }));
    }

    private Document page(RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
