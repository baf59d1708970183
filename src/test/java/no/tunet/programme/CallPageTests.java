package no.tunet.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

@TunetTest
class CallPageTests {
    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Autowired
    BusinessClock clock;

    private Actor.Member officer;
    private Actor.Member adviser;

    @BeforeEach
    void aDirectorateAndACountyGovernor() {
        officer = cast.member(
                cast.organisation(OrganisationKind.DIRECTORATE, "Fjelldirektoratet"), Role.DIRECTORATE_OFFICER);
        adviser = cast.member(
                cast.organisation(OrganisationKind.COUNTY_GOVERNOR, "Statsforvaltaren i Fjordfylke"),
                Role.COUNTY_ADVISER);
    }

    private String send(MockHttpServletRequestBuilder request, Actor.Member who) throws Exception {
        return Optional.ofNullable(web.perform(request.with(cast.as(who)))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .orElseThrow();
    }

    private Document page(String path, Actor.Member who) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(cast.as(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Document refused(MockHttpServletRequestBuilder request, Actor.Member who) throws Exception {
        return Jsoup.parse(web.perform(request.with(cast.as(who)))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private String programme() throws Exception {
        return send(post("/program/innlesing").param("kind", "shipped"), officer);
    }

    private String draft() throws Exception {
        return page(programme(), officer).select("#calls + ul a").attr("href");
    }

    private MockHttpServletRequestBuilder terms(String call, LocalDate deadline, String time, String version) {
        return limits(post(call + "/endring"))
                .param("version", version)
                .param("text-nb", "Tekst")
                .param("text-nn", "Tekst")
                .param("text-en", "Text")
                .param("frame", "10 000 000")
                .param("cap", "3 000 000")
                .param("deadline", deadline.toString())
                .param("time", time)
                .param("decision", deadline.plusMonths(1).toString());
    }

    /** The limits of the shipped call, as its page has them filled in. */
    private static MockHttpServletRequestBuilder limits(MockHttpServletRequestBuilder request) {
        request.param("buyers-min", "2").param("buyers-max", "5").param("experienced-max", "2");
        int i = 0;
        for (var area : Shipped.terms().areas()) {
            request.param("area-" + i + "-code", area.code())
                    .param("area-" + i + "-nb", area.name().nb())
                    .param("area-" + i + "-nn", area.name().nn())
                    .param("area-" + i + "-en", area.name().en())
                    .param("area-" + i++ + "-pilots", String.valueOf(area.pilots()));
        }
        return request;
    }

    private String published() throws Exception {
        String call = draft();
        send(terms(call, clock.today().plusDays(30), "23:59:59", "0"), officer);
        return send(post(call + "/kunngjoring"), officer);
    }

    @Test
    void theProgrammeShowsItsMoneyItsPeopleAndWhereThePapersDiffer() throws Exception {
        var page = page(programme(), officer);
        assertThat(page.text())
                .contains("12 000 000")
                .contains("Norges Bondelag")
                .contains("IMDi");
        assertThat(page.select("#differences ~ * tbody tr")).hasSizeGreaterThan(5);
        assertThat(page.text()).contains("Fire piloter på taket blir 12 000 000");
    }

    @Test
    void theActualDayStandsBesideThePlannedOneWithTheDifference() throws Exception {
        String programme = programme();
        send(post(programme + "/milepeler").param("milestone", "5").param("actual", "01.10.2020"), officer);
        var row =
                page(programme, officer).select("#timeline ~ * tbody tr").get(4).text();
        assertThat(row).contains("30. april 2020").contains("1. oktober 2020").contains("154 dager senere");
    }

    @Test
    void onlyItsOwnerWritesAProgramme() throws Exception {
        String programme = programme();
        var other = cast.member(
                cast.organisation(OrganisationKind.DIRECTORATE, "Havdirektoratet"), Role.DIRECTORATE_OFFICER);
        web.perform(post(programme + "/milepeler").param("milestone", "5").with(cast.as(other)))
                .andExpect(status().isNotFound());
        web.perform(get("/program/innlesing").with(cast.as(adviser))).andExpect(status().isForbidden());
    }

    @Test
    void filesThatCannotBeReadAreRefusedWithTheirNames() throws Exception {
        var request = multipart("/program/innlesing");
        request.file(new MockMultipartFile(
                "files", "mandate.json", "application/json", "{".getBytes(StandardCharsets.UTF_8)));
        request.param("kind", "files");
        var page = web.perform(request.with(cast.as(officer)))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(page).select("#files-error").text()).contains("mandate.json");
    }

    @Test
    void aDraftIsSeenByItsOwnerOnlyAndNotPublishedWithADeadlineThatHasPassed() throws Exception {
        String call = draft();
        web.perform(get(call).with(cast.as(adviser))).andExpect(status().isNotFound());
        assertThat(refused(post(call + "/kunngjoring"), officer).text()).contains("er alt ute");
    }

    @Test
    void aPublishedCallIsReadByEverybodyAlsoAsJsonAndAtom() throws Exception {
        String call = published();
        var html = web.perform(get(call))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(html).text())
                .contains("10 000 000")
                .contains("23:59:59")
                .contains("Demensomsorg");
        var json = JsonMapper.shared()
                .readTree(web.perform(get("/utlysninger.json"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
        assertThat(json.get("calls").toString()).contains(call.substring(call.lastIndexOf('/') + 1));
        var atom =
                web.perform(get("/utlysninger.atom")).andReturn().getResponse().getContentAsByteArray();
        var feed =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(atom));
        assertThat(feed.getDocumentElement().getTagName()).isEqualTo("feed");
        assertThat(feed.getElementsByTagName("entry").getLength()).isPositive();
    }

    @Test
    void anAmendmentNeedsAReasonAndIsShownWithWhatHeldBefore() throws Exception {
        String call = published();
        var later = clock.today().plusDays(40);
        assertThat(refused(terms(call, later, "23:59:59", "2"), officer).text()).contains("Skriv hvorfor");
        assertThat(refused(terms(call, later, "24:00", "2").param("reason", "x"), officer)
                        .select("#time-error")
                        .text())
                .contains("23:59:59");
        send(terms(call, later, "12:00", "2").param("reason", "Flere trenger tid"), officer);
        assertThat(page(call, adviser).select("#amendments + ol li").text()).contains("Flere trenger tid");
        assertThat(refused(terms(call, later, "12:00", "2").param("reason", "x"), officer)
                        .text())
                .contains("endret");
    }

    @Test
    void questionsAreAnsweredInPublicAndTheAskerIsNotShown() throws Exception {
        String call = published();
        send(post(call + "/sporsmal").param("question", "Kan en skole være kjøper?"), adviser);
        assertThat(Jsoup.parse(web.perform(get(call)).andReturn().getResponse().getContentAsString())
                        .text())
                .doesNotContain("Kan en skole være kjøper?");
        String answer = page(call, officer).select("form[action*=svar]").attr("action");
        send(post(answer).param("answer", "Ja, hvis skolen betaler."), officer);
        var visitor =
                Jsoup.parse(web.perform(get(call)).andReturn().getResponse().getContentAsString());
        assertThat(visitor.text()).contains("Ja, hvis skolen betaler.").doesNotContain("Fjordfylke");
    }

    @Test
    void areasAndNumbersOfBuyersAreWrittenOnTheScreen() throws Exception {
        String call = draft();
        var form = page(call + "/endring", officer);
        assertThat(form.select("#area-0-code").val()).isEqualTo("dementia");
        assertThat(form.select("#buyers-max").val()).isEqualTo("5");
        send(
                terms(call, clock.today().plusDays(30), "23:59:59", "0")
                        .param("area-4-code", "greenwork")
                        .param("area-4-nb", "Grønt arbeid")
                        .param("area-4-nn", "Grønt arbeid")
                        .param("area-4-en", "Green work")
                        .param("area-4-pilots", "2"),
                officer);
        assertThat(page(call, officer).text()).contains("Grønt arbeid");
        var wrong = refused(
                terms(call, clock.today().plusDays(30), "23:59:59", "1")
                        .param("area-4-code", "dementia")
                        .param("area-4-nb", "Demens"),
                officer);
        assertThat(wrong.select("#area-4-code-error")).hasSize(1);
        assertThat(wrong.select("#area-4-nb").val()).isEqualTo("Demens");
        assertThat(wrong.select("#area-4-pilots-error")).hasSize(1);
    }

    @Test
    void whatAPublishedCallHasPromisedIsNotTakenBack() throws Exception {
        String call = published();
        var request = post(call + "/endring")
                .param(
                        "version",
                        page(call + "/endring", officer)
                                .select("[name=version]")
                                .val())
                .param("buyers-min", "2")
                .param("buyers-max", "5")
                .param("experienced-max", "2")
                .param("text-nb", "Tekst")
                .param("text-nn", "Tekst")
                .param("text-en", "Text")
                .param("frame", "10 000 000")
                .param("cap", "3 000 000")
                .param("deadline", clock.today().plusDays(30).toString())
                .param("time", "23:59:59")
                .param("decision", clock.today().plusDays(60).toString())
                .param("reason", "Færre områder");
        assertThat(refused(request, officer).select(".ds-error-summary").text())
                .contains("Demensomsorg: utlysningen lovet plass til 1");
    }
}
