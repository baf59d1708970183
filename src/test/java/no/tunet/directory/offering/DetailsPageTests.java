package no.tunet.directory.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.FarmShowing;
import no.tunet.directory.Farms;
import no.tunet.directory.OfferId;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
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
class DetailsPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Farms farms;

    private Actor.Member farmer;
    private OfferId offer;

    @BeforeEach
    void anOffer() {
        farmer = stage.approvedFarmer("Prøvegard");
        offer = stage.published(farmer, Stage.offer("Fjøsdagen", 2));
    }

    @Test
    void whatIsToldIsShownAndTheFormRemembersIt() throws Exception {
        assertThat(answer(post("/tilbud/" + offer + "/mer")
                                .param("ikke", "Ikke behandling")
                                .param("gruppefra", "3")
                                .param("gruppetil", "6")
                                .param("pervoksen", "3")
                                .param("har", "GUIDE_DOG_WELCOME")
                                .param("harikke", "HEARING_LOOP")
                                .param("maned-4", "Lammingen")
                                .param("versjon", version())
                                .with(cast.as(farmer)))
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(get("/tilbud/" + offer)).text())
                .contains("Ikke behandling", "fra 3 til 6", "førerhund er velkommen ja", "teleslynge nei")
                .contains("april Lammingen")
                .contains("Sett gjennom av gården");
        var again = page(get("/tilbud/" + offer + "/mer").with(cast.as(farmer)));
        assertThat(again.select("#maned-4").val()).isEqualTo("Lammingen");
    }

    @Test
    void everythingWrongIsSaidAtItsField() throws Exception {
        var answer = answer(post("/tilbud/" + offer + "/mer")
                .param("gruppefra", "6")
                .param("gruppetil", "3")
                .param("har", "HEARING_LOOP")
                .param("harikke", "HEARING_LOOP")
                .param("versjon", version())
                .with(cast.as(farmer)));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.selectFirst("#gruppetil-error")).isNotNull();
        assertThat(page.selectFirst("#harikke-error").text()).contains("teleslynge");
    }

    @Test
    void anOfferNeverSaysItIsApproved() throws Exception {
        var answer = answer(post("/tilbud/ny")
                .param("navn", "Godkjent dagtilbud")
                .param("beskrivelse", "Vi er KSL-sertifisert.")
                .param("handling", "utkast")
                .with(cast.as(farmer)));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.selectFirst("#navn-error").text()).contains("Det er gården som er godkjent");
        assertThat(page.selectFirst("#beskrivelse-error")).isNotNull();
    }

    @Test
    void onePressSaysThatEverythingIsRightToday() throws Exception {
        assertThat(answer(post("/tilbud/" + offer + "/gjennomgang").with(cast.as(farmer)))
                        .getStatus())
                .isEqualTo(303);
        var neighbour = stage.farmer("Nabogard");
        var body = stage.officer();
        assertThat(answer(get("/tilbud/" + offer).with(cast.as(body))).getContentAsString())
                .contains("/tilbud/" + offer + "/kontroll");
        assertThat(answer(post("/tilbud/" + offer + "/kontroll").with(cast.as(body)))
                        .getStatus())
                .isEqualTo(303);
        assertThat(answer(post("/tilbud/" + offer + "/kontroll").with(cast.as(farmer)))
                        .getStatus())
                .isEqualTo(403);
        assertThat(answer(get("/tilbud/" + offer)).getContentAsString()).contains("godkjenningsorganet");
        assertThat(answer(post("/tilbud/" + offer + "/gjennomgang").with(cast.as(neighbour)))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aHiddenPositionIsNotShownToOthers() throws Exception {
        assertThat(page(get("/tilbud/" + offer)).text()).contains("59,800");
        Acting.run(farmer, () -> farms.show(new FarmShowing(true, false)));
        assertThat(page(get("/tilbud/" + offer)).text())
                .doesNotContain("59,8")
                .contains("viser ikke nøyaktig hvor den ligger");
    }

    private String version() throws Exception {
        return page(get("/tilbud/" + offer + "/mer").with(cast.as(farmer)))
                .select("input[name=versjon]")
                .val();
    }

    private Document page(RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
