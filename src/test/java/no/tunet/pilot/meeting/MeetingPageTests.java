package no.tunet.pilot.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import no.tunet.Cast;
import no.tunet.PdfChecks;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.Pilots;
import no.tunet.pilot.TypedPlan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The steering group from the call to approved minutes, and one register of decisions. */
@TunetTest
class MeetingPageTests {
    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Autowired
    Pilots pilots;

    @Autowired
    BusinessClock clock;

    private Actor.Member adviser;
    private PilotId pilot;

    @BeforeEach
    void aProjectThatRunsToday() {
        adviser = cast.member(
                cast.organisation(OrganisationKind.COUNTY_GOVERNOR, "Statsforvaltaren i Fjordfylke"),
                Role.COUNTY_ADVISER);
        int year = Acting.as(adviser, clock::today).getYear();
        pilot = TypedPlan.taken(
                pilots,
                adviser,
                TypedPlan.with(
                        TypedPlan.ofActivities(2),
                        TypedPlan.text(
                                "project.csv",
                                "title,period_from,period_to\nGardsdagar," + (year - 1) + "-01," + (year + 1)
                                        + "-12\n"),
                        TypedPlan.text(
                                "roles.csv",
                                "role_code,role,organisation,title\nsteering_chair,Leiar,Statsforvaltaren,direktør\n"),
                        TypedPlan.text(
                                "decision_points.csv", "id,when,who,text\nd1,oppstart,styringsgruppa,Følgje opp\n")));
    }

    private Document page(String tab) throws Exception {
        return Jsoup.parse(web.perform(get(pilot.path() + tab).with(cast.as(adviser)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private void done(MockHttpServletRequestBuilder request) throws Exception {
        var answer = web.perform(request.with(cast.as(adviser))).andReturn().getResponse();
        assertThat(answer.getStatus())
                .as(Jsoup.parse(answer.getContentAsString())
                        .select(".ds-error-summary")
                        .text())
                .isEqualTo(303);
    }

    private Document refused(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(web.perform(request.with(cast.as(adviser)))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private void called() throws Exception {
        done(post(pilot.path() + "/moter")
                .param("on", Acting.as(adviser, clock::today).toString())
                .param("place", "Videomøte")
                .param("agenda", "Godkjenning av sakliste\n\nStatus i prosjektet"));
    }

    private MockHttpServletRequestBuilder to(int meeting, String what) {
        return post(pilot.path() + "/moter/" + meeting + what);
    }

    private MockHttpServletRequestBuilder minutes(int version) {
        return to(1, "/referat")
                .param("version", String.valueOf(version))
                .param("present", "Leiar, Statsforvaltaren")
                .param("minutes-1", "Godkjent.")
                .param("minutes-2", "Arbeidet går etter planen.");
    }

    @Test
    void aMeetingIsCalledMinutedDecidedAndApprovedByTheNextOne() throws Exception {
        called();
        assertThat(page("/moter/1").select("h2").eachText()).contains("2. Status i prosjektet");
        var incomplete = refused(to(1, "/referat").param("version", "0").param("minutes-1", "Godkjent."));
        assertThat(incomplete.select(".ds-error-summary").text())
                .contains("hvem som var til stede")
                .contains("sak 2");
        assertThat(incomplete.select("#minutes-1").text()).isEqualTo("Godkjent.");
        done(minutes(0));
        assertThat(refused(minutes(0)).text()).contains("Noen andre har skrevet");
        done(to(1, "/vedtak").param("decisionItem", "2").param("outcome", "Statusen er tatt til vitende"));
        done(post(pilot.path() + "/beslutninger")
                .param("point", "d1")
                .param("on", Acting.as(adviser, clock::today).toString())
                .param("outcome", "Prosjektet går videre"));
        var register = page("/beslutninger").select("#register tbody tr");
        assertThat(register.eachText())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("1 ")
                .contains("Møte 1, sak 2");
        assertThat(register.last().text()).startsWith("2 ").contains("oppstart");
        assertThat(refused(to(1, "/godkjenning").param("at", "1")).text()).contains("ikke senere");
        called();
        done(to(1, "/godkjenning").param("at", "2"));
        assertThat(page("/moter/1").text()).contains("ble godkjent").contains("i møte 2");
        assertThat(refused(minutes(2)).text()).contains("endres ikke mer");
        byte[] pdf = web.perform(get(pilot.path() + "/moter/1/referat").with(cast.as(adviser)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        PdfChecks.assertPdfUa(pdf);
    }

    @Test
    void aPaperIsAPdfAndHangsOnItsItem() throws Exception {
        called();
        var wrong = web.perform(multipart(pilot.path() + "/moter/1/papir")
                        .file(new MockMultipartFile("file", "a.pdf", "application/pdf", new byte[] {'P', 'K', 3, 4, 5}))
                        .param("item", "9")
                        .with(cast.as(adviser)))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(wrong).select(".ds-error-summary").text())
                .contains("ikke en PDF")
                .contains("ingen sak 9");
        web.perform(multipart(pilot.path() + "/moter/1/papir")
                        .file(new MockMultipartFile(
                                "file", "a.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                        .param("item", "2")
                        .with(cast.as(adviser)))
                .andExpect(status().isSeeOther());
        assertThat(page("/moter/1").select("a[href^=/dokumenter/]")).hasSize(1);
    }

    @Test
    void badDaysAndAnEmptyAgendaAreRefusedAndStayTyped() throws Exception {
        var page = refused(post(pilot.path() + "/moter")
                .param("on", "31.02.2022")
                .param("place", "Rådhuset")
                .param("agenda", ""));
        assertThat(page.select("#on-error, #agenda-error")).hasSize(2);
        assertThat(page.select("#place").val()).isEqualTo("Rådhuset");
        assertThat(refused(post(pilot.path() + "/moter")
                                .param("on", "01.01.1999")
                                .param("place", "Rådhuset")
                                .param("agenda", "Sak"))
                        .text())
                .contains("mer enn et år utenfor");
    }

    @Test
    void aSeatGetsADeputyWhoCanBePresent() throws Exception {
        String seat = page("/moter").select("#seat option").get(1).val();
        done(post(pilot.path() + "/moter/plass")
                .param("seat", seat)
                .param("title", "landbruksdirektør")
                .param("deputy", "seksjonsleiar"));
        assertThat(page("/moter").select("#seats tbody tr").text())
                .contains("landbruksdirektør")
                .contains("seksjonsleiar");
        called();
        assertThat(page("/moter/1").text()).contains("Vara (seksjonsleiar) for Leiar, Statsforvaltaren");
    }

    @Test
    void aStrangerFindsNoMeeting() throws Exception {
        called();
        var stranger = cast.member(cast.municipality("Utkant"), Role.COORDINATOR);
        for (String tab : new String[] {"/moter", "/moter/1", "/moter/1/referat"}) {
            web.perform(get(pilot.path() + tab).with(cast.as(stranger))).andExpect(status().isNotFound());
        }
        web.perform(get(pilot.path() + "/moter/7").with(cast.as(adviser))).andExpect(status().isNotFound());
    }
}
