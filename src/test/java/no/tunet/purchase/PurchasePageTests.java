package no.tunet.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import no.tunet.Cast;
import no.tunet.PdfChecks;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TunetTest
class PurchasePageTests {
    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Autowired
    PurchaseDesk desk;

    private OrganisationId havly;
    private Actor.Member coordinator;

    @BeforeEach
    void people() {
        havly = cast.municipality("Havly");
        coordinator = cast.member(havly, Role.COORDINATOR);
    }

    @Test
    void aPurchaseBegunLeadsToTheRouteAdviser() throws Exception {
        String to = web.perform(post("/anskaffelser/ny")
                        .with(cast.as(coordinator))
                        .param("title", "Dagtilbud på gård")
                        .param("owner", coordinator.person().toString()))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        assertThat(to).endsWith("/rute");
        assertThat(page(coordinator, to).select("h1").text()).isEqualTo("Finn innkjøpsveien");
        assertThat(page(coordinator, "/anskaffelser").select("tbody th a").text())
                .isEqualTo("Dagtilbud på gård");
    }

    @Test
    void theAdviceShowsTheRouteWithParagraphChecklistAndWhatWouldChangeIt() throws Exception {
        String path = begin();
        var answer = posted(coordinator, question(path, "600000").param("action", "show"), 200);
        assertThat(answer.select("#answer h2").first().text()).isEqualTo("Helse og sosial, del I");
        assertThat(answer.select("#answer").text()).contains("FOA §§ 5-1").containsPattern("Fra 8.700.000.kr");
        assertThat(answer.select("input[name=amount]").val()).isEqualTo("600000");
    }

    @Test
    void aDayBefore2017IsRefusedAndWhatWasTypedStays() throws Exception {
        String path = begin();
        var refused = posted(coordinator, question(path, "600000", "1.3.2012").param("action", "choose"), 422);
        assertThat(refused.select(".ds-error-summary").text()).contains("2017");
        assertThat(refused.select("input[name=legalOn]").val()).isEqualTo("1.3.2012");
    }

    @Test
    void aDeviationWithoutAReasonIsRefused() throws Exception {
        String path = begin();
        var refused = posted(
                coordinator, question(path, "600000").param("action", "choose").param("deviation", "BELOW_ACT"), 422);
        assertThat(refused.select(".ds-error-summary").text()).contains("annen vei");
    }

    @Test
    void theChosenRouteStandsOnThePageWithItsHistory() throws Exception {
        String path = begin();
        web.perform(question(path, "600000").param("action", "choose").with(cast.as(coordinator)))
                .andExpect(status().isSeeOther());
        Document page = page(coordinator, path);
        assertThat(page.select(".object-head__status").text()).contains("Innkjøpsvei valgt");
        assertThat(page.select(".history").text()).contains("Innkjøpsvei valgt: Helse og sosial, del I");
        assertThat(page(coordinator, path + "/rute").select("#answer").text()).contains("del I");
        assertThat(page(coordinator, path + "/tildeling").select("h1").text()).isEqualTo("Foreslå tildeling");
    }

    @Test
    void aCancelledPurchaseNamesItsReason() throws Exception {
        String path = begin();
        assertThat(posted(coordinator, post(path + "/avlysning").param("reason", ""), 422)
                        .select("#reason-error"))
                .isNotEmpty();
        web.perform(post(path + "/avlysning")
                        .param("reason", "Ingen penger i budsjettet")
                        .with(cast.as(coordinator)))
                .andExpect(status().isSeeOther());
        assertThat(page(coordinator, path).text()).contains("Ingen penger i budsjettet");
    }

    @Test
    void theProtocolIsKeptAndPrintedAsADocument() throws Exception {
        String path = begin();
        web.perform(post(path + "/protokoll")
                        .param("version", "-1")
                        .param("asked", "To gårder meldte seg")
                        .param("action", "file")
                        .with(cast.as(coordinator)))
                .andExpect(status().isSeeOther());
        assertThat(page(coordinator, path + "/protokoll").select("#asked").val())
                .contains("To gårder");
        assertThat(page(coordinator, path).select("a[href^=/dokumenter/]")).hasSize(1);
        byte[] pdf = web.perform(get(path + "/protokoll.pdf").with(cast.as(coordinator)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        PdfChecks.assertPdfUa(pdf);
    }

    @Test
    void theRuleTableIsOpenToEverybodyInThreeLanguages() throws Exception {
        for (String language : new String[] {"nb", "nn", "en"}) {
            String html = web.perform(get("/regler/anskaffelse").header("Accept-Language", language))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(Jsoup.parse(html).select("tbody tr").size()).isGreaterThan(40);
            assertThat(Jsoup.parse(html).select("html").attr("lang")).isEqualTo(language);
        }
    }

    @Test
    void aFarmerAndAnotherMunicipalityAreKeptOut() throws Exception {
        String path = begin();
        var farmer = cast.member(cast.farm("Lia"), Role.FARMER);
        web.perform(get(path).with(cast.as(farmer))).andExpect(status().isForbidden());
        var stranger = cast.member(cast.municipality("Fjordvik"), Role.COORDINATOR);
        web.perform(get(path).with(cast.as(stranger))).andExpect(status().isNotFound());
    }

    private String begin() {
        return "/anskaffelser/"
                + Acting.as(
                        coordinator,
                        () -> desk.begin(new NewPurchase(
                                "Dagtilbud",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                coordinator.person(),
                                Optional.empty())));
    }

    private static MockHttpServletRequestBuilder question(String path, String kroner) {
        return question(path, kroner, "22.11.2026");
    }

    private static MockHttpServletRequestBuilder question(String path, String kroner, String day) {
        return post(path + "/rute")
                .param("payment", "FIXED")
                .param("amount", kroner)
                .param("service", "DAY_CENTRE")
                .param("buyer", "SUBCENTRAL")
                .param("dateKind", "FIRST_REQUEST")
                .param("legalOn", day)
                .param("arrangement", "PURCHASE")
                .param("ground", "NONE");
    }

    private Document page(Actor.Member member, String path) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(cast.as(member)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Document posted(Actor.Member member, MockHttpServletRequestBuilder request, int status) throws Exception {
        return Jsoup.parse(web.perform(request.with(cast.as(member)))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
