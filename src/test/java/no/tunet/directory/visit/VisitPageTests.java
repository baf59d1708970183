package no.tunet.directory.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import no.tunet.Cast;
import no.tunet.PdfChecks;
import no.tunet.TunetTest;
import no.tunet.directory.FarmText;
import no.tunet.directory.Farms;
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
import tools.jackson.databind.json.JsonMapper;

@TunetTest
class VisitPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Farms farms;

    private Actor.Member farmer;
    private String path;

    @BeforeEach
    void aFarmWithAnOffer() {
        farmer = stage.approvedFarmer("Prøvegard");
        stage.published(farmer, Stage.offer("Fjøsdagen", 2));
        path = "/register/garder/" + farmer.organisation();
        Acting.run(
                farmer,
                () -> farms.change(
                        new FarmText(
                                java.util.Optional.empty(),
                                "Prøvevegen 7",
                                java.util.Optional.empty(),
                                "Vi har kyr </script><b>og</b> katt.",
                                "Ta til høyre ved melkerampen."),
                        0));
    }

    @Test
    void aRelativeReadsWhatOneWantsToKnow() throws Exception {
        write("", "");
        var page = page(get(path));
        assertThat(page.selectFirst("h1").text()).isEqualTo("Prøvegard");
        assertThat(page.text())
                .contains("Fjøsdagen", "Bonden", "Jeg koker kaffen", "Vi begynner med frokost")
                .contains("tirsdag formiddag: 2", "Prøvevegen 7", "Ta til høyre");
    }

    @Test
    void searchEnginesGetDataThatCannotEndItsBlock() throws Exception {
        var html = answer(get(path)).getContentAsString();
        assertThat(html).doesNotContain("kyr </script>");
        var data = new JsonMapper()
                .readTree(Jsoup.parse(html)
                        .selectFirst("script[type=application/ld+json]")
                        .data());
        assertThat(data.get("@type").asString()).isEqualTo("LocalBusiness");
        assertThat(data.get("description").asString()).contains("</script>");
        assertThat(data.get("makesOffer").get(0).get("price").asString()).startsWith("850");
    }

    @Test
    void aFarmThatHidesItsPlaceIsFoundNowhereOnThePage() throws Exception {
        write("true", "");
        for (String where : new String[] {path, "/garder/" + farmer.organisation()}) {
            assertThat(answer(get(where)).getContentAsString())
                    .as(where)
                    .doesNotContain("Prøvevegen", "melkerampen", "GeoCoordinates");
        }
        assertThat(page(get(path)).text()).contains("viser ikke nøyaktig hvor den ligger");
    }

    @Test
    void aFarmThatIsNotShownHasNoPage() throws Exception {
        var newcomer = stage.farmer("Nygard");
        stage.published(newcomer, Stage.offer("Ny dag", 1));
        String hers = "/register/garder/" + newcomer.organisation();
        assertThat(answer(get(hers)).getStatus()).isEqualTo(404);
        var tooEarly = answer(post("/gard/velkommen").param("iprosess", "true").with(cast.as(newcomer)));
        assertThat(tooEarly.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(tooEarly.getContentAsString()).selectFirst("#iprosess-error"))
                .isNotNull();
        stage.apply(newcomer);
        answer(post("/gard/velkommen").param("iprosess", "true").with(cast.as(newcomer)));
        assertThat(page(get(hers)).text()).contains("ikke godkjent ennå");
    }

    @Test
    void theSheetIsATaggedPdf() throws Exception {
        var sheet = answer(get(path + "/ark"));
        assertThat(sheet.getContentType()).isEqualTo("application/pdf");
        assertThat(new String(sheet.getContentAsByteArray(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("StructTreeRoot");
        PdfChecks.assertPdfUa(sheet.getContentAsByteArray());
    }

    @Test
    void halfAPersonIsRefusedAtTheField() throws Exception {
        var answer = answer(post("/gard/velkommen").param("hvem-2", "Naboen").with(cast.as(farmer)));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).selectFirst("#ord-2-error"))
                .isNotNull();
    }

    private void write(String hide, String inProcess) throws Exception {
        assertThat(answer(post("/gard/velkommen")
                                .param("dagen", "Vi begynner med frokost.")
                                .param("hvem-1", "Bonden")
                                .param("ord-1", "Jeg koker kaffen.")
                                .param("skjulsted", hide)
                                .param("iprosess", inProcess)
                                .with(cast.as(farmer)))
                        .getStatus())
                .isEqualTo(303);
    }

    private Document page(RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
