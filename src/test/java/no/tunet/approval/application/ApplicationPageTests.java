package no.tunet.approval.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.format.DateTimeFormatter;
import no.tunet.Cast;
import no.tunet.PdfChecks;
import no.tunet.TunetTest;
import no.tunet.directory.Stage;
import no.tunet.documents.Documents;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
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
class ApplicationPageTests {
    private static final String PATH = "/godkjenning/soknad";

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private Documents documents;

    private OrganisationId farm;
    private Actor.Member farmer;
    private Actor.Member officer;

    @BeforeEach
    void aFarmAndAnOfficer() {
        farm = cast.farm("Søkergarden");
        farmer = cast.member(farm, Role.FARMER);
        officer = stage.officer();
    }

    @Test
    void whatIsKnownAlreadyIsFilledInAndADraftIsKeptWithMistakes() throws Exception {
        var empty = page(farmer, PATH);
        assertThat(empty.select("#enterprise").val()).isEqualTo("Søkergarden");
        assertThat(empty.select("#orgNumber").val()).isNotEmpty();
        assertThat(send(
                                farmer,
                                post(PATH)
                                        .param("handling", "save")
                                        .param("version", "0")
                                        .param("producer", "12"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(farmer, PATH).select("#producer").val()).isEqualTo("12");
        assertThat(officerSees().getStatus()).isEqualTo(404);
    }

    @Test
    void sendingSaysEverythingThatIsWrongAndKeepsWhatWasTyped() throws Exception {
        var answer = send(farmer, filled("send", 0).param("gnr", "x").with(request -> {
            request.setParameter("orgNumber", "123456789");
            request.setParameter("producer", "12");
            request.removeParameter("services");
            return request;
        }));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".ds-error-summary a").eachAttr("href"))
                .contains("#orgNumber", "#producer", "#services");
        assertThat(page.select("#orgNumber").val()).isEqualTo("123456789");
    }

    @Test
    void theSchoolMustBeFinishedBeforeTheApplicationIsSent() throws Exception {
        var answer = send(farmer, filled("send", 0).with(request -> {
            request.setParameter("schoolOn", typed(1));
            return request;
        }));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select(".ds-error-summary")
                        .text())
                .contains("Inn på tunet-skolen må være fullført");
    }

    @Test
    void aSentApplicationIsAskedAboutAnsweredAndAccepted() throws Exception {
        var sent = send(farmer, filled("send", 0));
        assertThat(sent.getRedirectedUrl()).isEqualTo(PATH + "/kvittering");
        assertThat(page(farmer, PATH + "/kvittering").text()).contains("Dette skjer nå");
        assertThat(page(officer, "/").text()).contains("En søknad om godkjenning venter på vurdering");
        assess("ask", "Hvilke dyr har dere?");
        assertThat(page(farmer, "/godkjenning").text()).contains("Venter på svar");
        assertThat(page(farmer, PATH + "/svar").text()).contains("Hvilke dyr har dere?");
        assertThat(send(farmer, post(PATH + "/svar").param("answer", "Sau og geit."))
                        .getStatus())
                .isEqualTo(303);
        var before = page(officer, "/godkjenninger/" + farm + "/soknad");
        assertThat(before.text()).contains("Sau og geit.").contains("12/3");
        var refused = assess("accept", "", "WELFARE");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(assess("accept", "", "FARM_IN_USE", "TIED_TO_FARM", "WELFARE", "ENTERPRISE", "PRODUCER")
                        .getStatus())
                .isEqualTo(303);
        var way = page(farmer, "/godkjenning");
        assertThat(way.select("[aria-current=step]").text()).isEqualTo("Egenrevisjon");
        assertThat(way.text()).contains("Gyldig ansvarsforsikring mangler.");
        assertThat(send(farmer, filled("send", 1)).getStatus()).isEqualTo(422);
    }

    @Test
    void aRefusalIsALetterWithTheTestsThatWereNotPassedAndTheFarmMayApplyAgain() throws Exception {
        send(farmer, filled("send", 0));
        assertThat(assess("", "Uten valg.", "WELFARE").getStatus()).isEqualTo(422);
        assertThat(assess("refuse", "", "WELFARE").getStatus()).isEqualTo(422);
        assertThat(assess("refuse", "Eiendommen er en nedlagt leir.", "WELFARE", "ENTERPRISE", "PRODUCER")
                        .getStatus())
                .isEqualTo(303);
        var letters = Acting.as(farmer, () -> documents.about(new ObjectRef("approval", farm.value())));
        assertThat(letters).hasSize(1);
        byte[] letter = Acting.as(
                farmer,
                () -> documents.content(letters.getFirst().id()).orElseThrow().bytes());
        PdfChecks.assertPdfUa(letter);
        assertThat(textOf(letter)).contains("Eiendommen er en nedlagt leir.", "Eiendommen er ikke en gård i drift.");
        assertThat(send(farmer, filled("send", 1)).getStatus()).isEqualTo(303);
        assertThat(page(officer, "/godkjenninger/" + farm + "/soknad").text()).contains("Søknad til vurdering");
    }

    @Test
    void anotherFarmAndABuyerDoNotSeeTheApplication() throws Exception {
        send(farmer, filled("send", 0));
        var buyer = cast.member(cast.municipality("Havly kommune"), Role.PURCHASER);
        var path = "/godkjenninger/" + farm + "/soknad";
        assertThat(send(buyer, get(path)).getStatus()).isEqualTo(403);
        var other = cast.member(cast.farm("Nabogarden"), Role.FARMER);
        assertThat(send(other, get(path)).getStatus()).isEqualTo(403);
        assertThat(page(other, PATH).select("#displayName").val()).isEqualTo("Nabogarden");
    }

    @Test
    void papersAreRegisteredByDateAndAnInsuranceNeedsItsLastDay() throws Exception {
        var papers = "/godkjenning/papirer";
        assertThat(send(
                                farmer,
                                post(papers)
                                        .param("kind", "LIABILITY_INSURANCE")
                                        .param("from", typed(-10)))
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(
                                farmer,
                                post(papers)
                                        .param("kind", "LIABILITY_INSURANCE")
                                        .param("from", typed(-10))
                                        .param("to", typed(300)))
                        .getStatus())
                .isEqualTo(303);
        assertThat(send(farmer, post(papers).param("kind", "FIRE_DRILL").param("from", typed(3)))
                        .getStatus())
                .isEqualTo(422);
        assertThat(page(farmer, papers).select("tbody tr").first().text()).contains("Gjelder");
        assertThat(page(farmer, "/godkjenning").select("#lapses ~ *").text()).contains("Ansvarsforsikring");
    }

    @Test
    void theSchemeIsDrawnForEverybodyFromTheTable() throws Exception {
        var page = Jsoup.parse(
                web.perform(get("/godkjenning/slik")).andReturn().getResponse().getContentAsString());
        assertThat(page.select("svg[role=img] rect")).hasSize(15);
        assertThat(page.select("table").first().select("tbody tr"))
                .hasSize(no.tunet.approval.domain.Transition.TABLE.size());
    }

    private static String textOf(byte[] letter) throws java.io.IOException {
        try (var document = org.apache.pdfbox.Loader.loadPDF(letter)) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
        }
    }

    private MockHttpServletResponse assess(String handling, String words, String... tests) throws Exception {
        var request = post("/godkjenninger/" + farm + "/soknad")
                .param("handling", handling)
                .param("words", words);
        return send(officer, tests.length == 0 ? request : request.param("tests", tests));
    }

    private MockHttpServletRequestBuilder filled(String handling, int version) {
        return post(PATH)
                .param("handling", handling)
                .param("version", String.valueOf(version))
                .param("orgNumber", Cast.orgNumber().digits())
                .param("enterprise", "Søkergarden DA")
                .param("displayName", "Søkergarden")
                .param("producer", "4613 000 123")
                .param("gnr", "12")
                .param("bnr", "3")
                .param("address", "Garden 1")
                .param("postcode", "5430")
                .param("place", "Bremnes")
                .param("email", "post@sokergarden.invalid")
                .param("phone", "000 00 000")
                .param("services", "MENTAL_HEALTH", "SCHOOL")
                .param("description", "Dyr, skog og kjøkkenhage to dager i uka.")
                .param("schoolOn", typed(-30));
    }

    private String typed(int days) {
        return DateTimeFormatter.ofPattern("d.M.yyyy").format(clock.today().plusDays(days));
    }

    private MockHttpServletResponse officerSees() throws Exception {
        return send(officer, get("/godkjenninger/" + farm + "/soknad"));
    }

    private Document page(Actor.Member who, String path) throws Exception {
        var answer = send(who, get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(Actor.Member who, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(cast.as(who))).andReturn().getResponse();
    }
}
