package no.tunet.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.approval.Approvals;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.TargetGroup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Anybody finds what is published, and only that. */
@TunetTest
class RegisterPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Stage stage;

    @Autowired
    private KeepListings keep;

    @Autowired
    private Approvals approvals;

    @Autowired
    private BusinessClock clock;

    @Test
    void aMisspeltWordInTheOtherWrittenFormFindsTheOfferAndSaysHowItWasRead() throws Exception {
        stage.published(stage.approvedFarmer("Solsidegarden"), Stage.offer("Smedstova i Kvitlidi", 2));
        keep.rebuild();
        var page = html(get("/register").param("ord", "smedstoav kvitlidi"));
        assertThat(page.selectFirst("[role=status]").text())
                .contains("smedstoav")
                .contains("Smedstova");
        var hit = page.selectFirst(".hits > li");
        assertThat(hit.selectFirst("h3").text()).contains("Smedstova i Kvitlidi");
        assertThat(hit.select("ul[aria-label='Dette passer'] li").eachText())
                .anyMatch(text -> text.contains("«smedstoav» lest som «Smedstova», som står i navnet på tilbudet"))
                .anyMatch(text -> text.startsWith("Plass til 1 på 2 halve dager"));
    }

    @Test
    void aSuspendedFarmIsGone() throws Exception {
        var farmer = stage.approvedFarmer("Tvergarden");
        stage.published(farmer, Stage.offer("Urskogheimen", 2));
        keep.rebuild();
        assertThat(html(get("/register").param("ord", "Urskogheimen")).select(".hits > li"))
                .isNotEmpty();
        Acting.run(
                stage.officer(),
                () -> approvals.suspend(farmer.organisation(), clock.today(), "Forsikringen er utløpt."));
        keep.rebuild();
        assertThat(html(get("/register").param("ord", "Urskogheimen")).text()).contains("Ingen tilbud passer");
    }

    @Test
    void facetsSayHowManyEachChoiceLeaves() throws Exception {
        stage.published(
                stage.approvedFarmer("Fasettgarden"), Stage.offer("Zinnober skule", TargetGroup.SCHOOL, 2, 59.8, 5.2));
        stage.published(
                stage.approvedFarmer("Fasettgarden to"),
                Stage.offer("Zinnober rus", TargetGroup.SUBSTANCE_USE, 2, 60.2, 5.2));
        keep.rebuild();
        var page = html(get("/register").param("ord", "Zinnober").param("malgruppe", "SCHOOL"));
        assertThat(page.select("label[for^=malgruppe]").eachText())
                .contains("Skole og alternativ undervisning (1)", "Dagtilbud til personer med rusvansker (1)");
        assertThat(page.select(".hits > li")).hasSize(1);
        assertThat(page.select("input[name=malgruppe][checked]").eachAttr("value"))
                .containsExactly("SCHOOL");
    }

    @Test
    void theDistanceIsMeasuredFromTheMunicipalityThatIsNamed() throws Exception {
        stage.published(
                stage.approvedFarmer("Avstandsgarden"), Stage.offer("Kobaltblom", TargetGroup.SCHOOL, 2, 60.2, 5.2));
        keep.rebuild();
        var page = html(get("/register").param("ord", "Kobaltblom").param("sted", "59,8 5,2"));
        assertThat(page.selectFirst(".hits > li").text()).contains("Omtrent 63 km fra 59.800, 5.200");
        var near = html(get("/register")
                .param("ord", "Kobaltblom")
                .param("sted", "59,8 5,2")
                .param("km", "20"));
        assertThat(near.text()).contains("Lenger unna: ett tilbud");
        assertThat(near.select(".empty a").attr("href")).isEqualTo("/behov/nytt");
        assertThat(html(get("/register").param("sted", "Langtvekkistan")).text())
                .contains("Vi kjenner ikke stedet «Langtvekkistan»");
    }

    @Test
    void whatIsTypedWronglyIsSaidAtTheFieldAndKept() throws Exception {
        var response = web.perform(get("/register").param("km", "langt").param("ord", "hest"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse();
        var page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select("#km").val()).isEqualTo("langt");
        assertThat(page.select("#ord").val()).isEqualTo("hest");
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfHits() throws Exception {
        var counts = new ArrayList<Integer>();
        for (int farms : List.of(1, 9)) {
            for (int i = 0; i < farms; i++) {
                stage.published(stage.approvedFarmer("Tellegard " + i), Stage.offer("Myrsnipe", 2));
            }
            keep.rebuild();
            html(get("/register").param("ord", "Myrsnipe"));
            counts.add(QueryCounter.count(
                    () -> html(get("/register").param("ord", "Myrsnipe").param("sted", "60,1 5,1"))));
        }
        assertThat(counts.getFirst()).isEqualTo(counts.getLast()).isBetween(1, 5);
    }

    @Test
    void farBehindTheLastPageThereIsNothingToWaitFor() throws Exception {
        html(get("/register").param("side", "999999"));
        html(get("/register/rekkefolge"));
        assertThat(html(get("/register/ferskhet")).select("table caption").text())
                .contains("Ferskhet per kommune");
    }

    private Document html(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(web.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
