package no.tunet.directory.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.Booking;
import no.tunet.directory.Places;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TunetTest
class OfferPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Places places;

    @Autowired
    private BusinessClock clock;

    private Actor.Member farmer;

    @BeforeEach
    void aFarmer() {
        farmer = stage.approvedFarmer("Prøvegard");
    }

    @Test
    void aFarmerWritesAnOfferAndEverybodySeesIt() throws Exception {
        var saved = send(complete(post("/tilbud/ny")).param("handling", "publiser"));
        assertThat(saved.getStatus()).isEqualTo(303);
        var page = html(get(saved.getHeader("Location")));
        assertThat(page.selectFirst("h1").text()).isEqualTo("Vedstabelen");
        assertThat(page.text())
                .contains("Publisert")
                .contains("850 kr for en halv dag")
                .contains("tirsdag formiddag");
    }

    @Test
    void aDraftNeedsOnlyANameAndIsSeenByNobodyElse() throws Exception {
        var saved = send(post("/tilbud/ny").param("navn", "Kanskje").param("handling", "utkast"));
        assertThat(saved.getStatus()).isEqualTo(303);
        String path = saved.getHeader("Location");
        assertThat(html(get(path).with(cast.as(farmer))).text()).contains("Utkast");
        var neighbour = stage.farmer("Nabogard");
        assertThat(web.perform(get(path).with(cast.as(neighbour)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(web.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsMissingIsSaidAtEachFieldAndNothingTypedIsLost() throws Exception {
        var answer = send(post("/tilbud/ny")
                .param("navn", "Halvferdig")
                .param("halvdag", "2")
                .param("pris", "mye")
                .param("handling", "publiser"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#navn").val()).isEqualTo("Halvferdig");
        assertThat(page.select("#pris").val()).isEqualTo("mye");
        assertThat(page.select(".ds-error-summary a").eachAttr("href")).contains("#pris");
        var incomplete = send(post("/tilbud/ny").param("navn", "Halvferdig").param("handling", "publiser"));
        assertThat(Jsoup.parse(incomplete.getContentAsString())
                        .select(".ds-error-summary a")
                        .eachAttr("href"))
                .containsExactly("#beskrivelse", "#malgruppe", "#halvdag", "#nord");
    }

    @Test
    void aPlaceHeldByAnAgreementCannotBeRemoved() throws Exception {
        var offer = stage.published(farmer, Stage.offer("Fjøsdag", 2));
        var buyer = cast.member(cast.municipality("Havly kommune"), Role.PURCHASER);
        Acting.run(
                buyer,
                () -> places.book(List.of(new Booking(
                        Ids.next(),
                        buyer.organisation(),
                        offer,
                        2,
                        Stage.TUESDAY,
                        new Period(clock.today(), clock.today().plusYears(1))))));
        var answer = send(complete(post("/tilbud/" + offer + "/endring"), "1").param("versjon", "1"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select(".ds-error-summary")
                        .text())
                .contains("Plass 2 tirsdag formiddag er bundet av en avtale");
    }

    @Test
    void ofTwoWhoChangeAtTheSameTimeTheSecondIsTold() throws Exception {
        var offer = stage.published(farmer, Stage.offer("Fjøsdag", 2));
        var change = html(get("/tilbud/" + offer + "/endring").with(cast.as(farmer)));
        String version = change.select("input[name=versjon]").val();
        assertThat(send(complete(post("/tilbud/" + offer + "/endring")).param("versjon", version))
                        .getStatus())
                .isEqualTo(303);
        var late = send(complete(post("/tilbud/" + offer + "/endring")).param("versjon", version));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString()).contains("Noen andre har endret dette");
    }

    @Test
    void anOfferIsTakenDownWithAReasonAndTakenUpAgain() throws Exception {
        var offer = stage.published(farmer, Stage.offer("Fjøsdag", 2));
        assertThat(send(post("/tilbud/" + offer + "/lukking")).getStatus()).isEqualTo(422);
        assertThat(send(post("/tilbud/" + offer + "/lukking").param("grunn", "Vi bygger om"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(html(get("/tilbud/" + offer)).text()).contains("Vi bygger om");
        send(post("/tilbud/" + offer + "/gjenapning"));
        assertThat(html(get("/tilbud/" + offer).with(cast.as(farmer))).text()).contains("Utkast");
    }

    @Test
    void nobodyChangesTheOfferOfAnotherFarm() throws Exception {
        var offer = stage.published(farmer, Stage.offer("Fjøsdag", 2));
        var neighbour = stage.farmer("Nabogard");
        for (String noun : List.of("endring", "lukking", "publisering", "gjenapning")) {
            web.perform(post("/tilbud/" + offer + "/" + noun)
                            .param("navn", "Mitt")
                            .with(cast.as(neighbour)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void theOwnListSaysWhatIsHeldAndThatAnUnapprovedFarmIsNotShown() throws Exception {
        var unapproved = stage.farmer("Ventegard");
        stage.published(unapproved, Stage.offer("Ventedag", 2));
        var page = html(get("/tilbud").with(cast.as(unapproved)));
        assertThat(page.text()).contains("Tilbudene vises ikke for kommunene nå");
        assertThat(page.select("tbody tr").text()).contains("Ventedag Publisert");
    }

    private static MockHttpServletRequestBuilder complete(MockHttpServletRequestBuilder request) {
        return complete(request, "3");
    }

    private static MockHttpServletRequestBuilder complete(MockHttpServletRequestBuilder request, String places) {
        return request.param("navn", "Vedstabelen")
                .param("beskrivelse", "Vi hogger ved og drikker kaffe.")
                .param("malgruppe", "MENTAL_HEALTH")
                .param("halvdag", "2", "6")
                .param("plasser", places)
                .param("pris", "850")
                .param("nord", "59,8")
                .param("ost", "5,2");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(cast.as(farmer))).andReturn().getResponse();
    }

    private Document html(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(web.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
