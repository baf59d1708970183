package no.tunet.directory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import no.tunet.Cast;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.directory.Stage;
import no.tunet.kernel.Role;
import no.tunet.kernel.TargetGroup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TunetTest
class SearchPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Test
    void everybodyMaySearchAndAHitSaysWhyItFitsAndWhyNot() throws Exception {
        stage.published(stage.approvedFarmer("Solsidegarden"), Stage.offer("Kattefot", 2));
        var page = html(get("/garder")
                .param("ord", "Kattefot")
                .param("halvdag", "2", "4")
                .param("kompetanse", "TEACHER"));
        var hit = page.selectFirst(".hits > li");
        assertThat(hit.selectFirst("h3").text()).contains("Kattefot");
        assertThat(hit.select("ul[aria-label='Dette passer'] li").eachText())
                .anyMatch(t -> t.startsWith("2 ledige plasser tirsdag formiddag"));
        assertThat(hit.select("ul[aria-label='Dette passer ikke'] li").eachText())
                .containsExactly("Ikke åpent onsdag formiddag", "Mangler lærer eller pedagog");
        assertThat(page.select("input[name=ord]").val()).isEqualTo("Kattefot");
        assertThat(page.select("input[name=halvdag][checked]").eachAttr("value"))
                .containsExactly("2", "4");
    }

    @Test
    void distanceIsAnEstimateFromTheMunicipalityWithItsSource() throws Exception {
        stage.published(
                stage.approvedFarmer("Veigarden"), Stage.offer("Stankelbein", TargetGroup.SCHOOL, 2, 59.9, 5.3));
        var buyer = cast.member(cast.municipality("Havly kommune"), Role.COORDINATOR);
        var page = html(get("/garder").param("ord", "Stankelbein").with(cast.as(buyer)));
        assertThat(page.selectFirst(".hits > li").text()).contains("Omtrent 18 km fra Havly kommune");
        assertThat(page.text()).contains("Avstanden er et anslag").contains("Boscoe");
    }

    @Test
    void anEmptySearchSaysWhatToDo() throws Exception {
        assertThat(html(get("/garder").param("ord", "finnesikkexyz"))
                        .selectFirst(".empty")
                        .text())
                .contains("Ta bort et filter");
    }

    @Test
    void aFilterThatMakesNoSenseIsSaidAtTheFieldAndKept() throws Exception {
        var response = web.perform(get("/garder").param("km", "langt").param("nord", "59,8"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse();
        var page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select("#km").val()).isEqualTo("langt");
        assertThat(page.select(".ds-error-summary a").eachAttr("href")).contains("#km");
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfHits() throws Exception {
        var counts = new ArrayList<Integer>();
        for (int farms : List.of(1, 9, 90)) {
            for (int i = 0; i < farms; i++) {
                stage.published(stage.approvedFarmer("Tellegard " + i), Stage.offer("Linnea", 2));
            }
            // The first search after a change reads what has changed, once for everybody.
            html(get("/garder").param("ord", "Linnea"));
            counts.add(QueryCounter.count(() -> html(get("/garder").param("ord", "Linnea"))));
        }
        assertThat(counts).containsOnly(counts.getFirst());
        assertThat(counts.getFirst()).isBetween(1, 5);
    }

    private Document html(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(web.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
