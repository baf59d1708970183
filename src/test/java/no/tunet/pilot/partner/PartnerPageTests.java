package no.tunet.pilot.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.Cast;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.Pilots;
import no.tunet.pilot.TypedPlan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Partners with lines and plans of their own: everybody in the project reads, each writes only theirs. */
@TunetTest
class PartnerPageTests {
    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Autowired
    Pilots pilots;

    @Autowired
    Organisations organisations;

    private Actor.Member adviser;
    private Actor.Member havly;
    private Actor.Member lia;
    private Actor.Member directorate;
    private PilotId pilot;

    @BeforeEach
    void aProjectOfThree() throws Exception {
        adviser = member(OrganisationKind.COUNTY_GOVERNOR, "Statsforvaltaren i Fjordfylke", Role.COUNTY_ADVISER);
        havly = member(OrganisationKind.MUNICIPALITY, "Havly kommune", Role.COORDINATOR);
        lia = member(OrganisationKind.MUNICIPALITY, "Lia kommune", Role.UNIT_LEADER);
        directorate = member(OrganisationKind.DIRECTORATE, "Prøvedirektoratet", Role.DIRECTORATE_OFFICER);
        pilot = TypedPlan.taken(pilots, adviser, TypedPlan.vestland());
        letIn(havly, "BUYER");
        letIn(lia, "BUYER");
        letIn(directorate, "FUNDER");
    }

    private Actor.Member member(OrganisationKind kind, String name, Role role) {
        return cast.member(cast.organisation(kind, name), role);
    }

    private void letIn(Actor.Member member, String part) throws Exception {
        web.perform(letting(member.organisation(), part).with(cast.as(adviser)));
    }

    private MockHttpServletRequestBuilder letting(OrganisationId organisation, String part) {
        String number = Acting.as(
                adviser,
                () -> organisations
                        .find(organisation)
                        .orElseThrow()
                        .orgNumber()
                        .orElseThrow()
                        .digits());
        return post(pilot.path() + "/partnere").param("orgNumber", number).param("part", part);
    }

    private void done(Actor.Member who, MockHttpServletRequestBuilder request) throws Exception {
        var answer = web.perform(request.with(cast.as(who))).andReturn().getResponse();
        assertThat(answer.getStatus())
                .as(Jsoup.parse(answer.getContentAsString())
                        .select(".ds-error-summary")
                        .text())
                .isEqualTo(303);
    }

    private Document refused(Actor.Member who, MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(web.perform(request.with(cast.as(who)))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Document page(Actor.Member who, String tab) throws Exception {
        return Jsoup.parse(web.perform(get(pilot.path() + tab).with(cast.as(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletRequestBuilder line(String line, String name, String amount) {
        return post(pilot.path() + "/partnere/linje")
                .param("line", line)
                .param("name", name)
                .param("y2021", amount);
    }

    @Test
    void thePartnersLinesAreAddedUpAndEveryContradictionIsListed() throws Exception {
        done(havly, line("b-b03", "Lokal leiar", "200 000"));
        done(lia, line("b-b03", "Leiar hos oss", "70 000"));
        done(lia, line("b-b03", "Leiar hos oss", "75 000"));
        var page = page(directorate, "/partnere");
        assertThat(page.select("#lines tbody tr")).hasSize(2);
        assertThat(page.select("#partners tfoot").text().replace('\u00a0', ' '))
                .contains("275 000 kr")
                .contains("915 000 kr");
        assertThat(page.select("#contradictions").text().replace('\u00a0', ' '))
                .contains("275 000 kr i 2021, prosjektet har 260 000 kr");
        assertThat(page.select("#contradictions").text())
                .contains("Havly kommune")
                .contains("Lia kommune");
        assertThat(page.select("form[action$=linje]")).isEmpty();
    }

    @Test
    void nobodyChangesAnothersLinesAndThePayerHasNone() throws Exception {
        done(havly, line("b-b03", "Lokal leiar", "200000"));
        String remove =
                page(havly, "/partnere").select("form[action$=sletting]").attr("action");
        web.perform(post(remove).with(cast.as(lia))).andExpect(status().isNotFound());
        web.perform(line("b-b03", "Vår", "1").with(cast.as(directorate))).andExpect(status().isForbidden());
        assertThat(page(lia, "/partnere").select("form[action$=sletting]")).isEmpty();
        done(havly, post(remove));
        assertThat(page(lia, "/partnere").select("#lines")).isEmpty();
    }

    @Test
    void whatIsWrongIsRefusedAndStaysTyped() throws Exception {
        var page = refused(havly, line("b-b03", "Vår linje", "-5"));
        assertThat(page.select("#name").val()).isEqualTo("Vår linje");
        assertThat(page.select(".ds-error-summary").text()).contains("under null");
        assertThat(refused(havly, line("b-b99", "Vår linje", "5")).select("#line-error"))
                .isNotEmpty();
        assertThat(refused(havly, line("b-b03", "Vår linje", "mange")).select("#y2021-error"))
                .isNotEmpty();
        assertThat(refused(adviser, letting(havly.organisation(), "BUYER")).text())
                .contains("med i prosjektet fra før");
        assertThat(refused(adviser, letting(cast.farm("Lia gard"), "PARTNER")).text())
                .contains("Ingen virksomhet som kan være partner");
    }

    @Test
    void aPartnersPlanBeginsAsACopyAndTheDifferenceIsSeen() throws Exception {
        done(havly, post(pilot.path() + "/lokalplan"));
        String own = "/lokalplan/" + havly.organisation().value();
        assertThat(page(lia, own).select("#gantt tbody tr")).hasSize(13);
        done(havly, moved("2021Q4", "2022Q1").param("reach", "true").param("responsible", "leiar av NAV"));
        var page = page(lia, own);
        assertThat(page.select("#gantt tbody tr").get(7).text())
                .contains("leiar av NAV")
                .contains("Felles plan: 2. kvartal 2021 til 4. kvartal 2021. Her: 4. kvartal 2021 til 1. kvartal 2022");
        assertThat(page.select("form[action$=aktivitet]")).isEmpty();
        assertThat(refused(havly, moved("2022Q2", "2022Q1")).select("#last-error"))
                .isNotEmpty();
        web.perform(get(pilot.path() + "/lokalplan/" + lia.organisation().value())
                        .with(cast.as(lia)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aStrangerSeesNothing() throws Exception {
        var stranger = member(OrganisationKind.MUNICIPALITY, "Utkant kommune", Role.COORDINATOR);
        for (String tab :
                List.of("/partnere", "/lokalplan/" + havly.organisation().value())) {
            web.perform(get(pilot.path() + tab).with(cast.as(stranger))).andExpect(status().isNotFound());
        }
        web.perform(line("b-b03", "Vår", "1").with(cast.as(stranger))).andExpect(status().isNotFound());
    }

    @Test
    void thePageSendsAsManyStatementsForOneLineAndForMany() throws Exception {
        done(havly, line("b-b03", "Linje", "1"));
        var counts = new ArrayList<Long>();
        var signedIn = cast.as(lia);
        for (int more : new int[] {0, 9, 90}) {
            for (int i = 0; i < more; i++) {
                done(havly, line("b-b03", "Linje " + more + "-" + i, "1"));
            }
            counts.add(
                    QueryCounter.statements(() -> web.perform(
                                            get(pilot.path() + "/partnere").with(signedIn))
                                    .andReturn())
                            .stream()
                            .filter(sql -> sql.contains("pilot.") || sql.contains("party.organisation_name"))
                            .count());
        }
        assertThat(counts).allMatch(count -> count <= 5).containsOnly(counts.getFirst());
    }

    private MockHttpServletRequestBuilder moved(String first, String last) {
        return post(pilot.path() + "/lokalplan/aktivitet")
                .param("activity", "a08")
                .param("first", first)
                .param("last", last);
    }

    @Test
    void whoPaysIsChosenWhenThePlanIsTakenInAndReadsTheProject() throws Exception {
        PilotId chosen = Acting.as(adviser, () -> switch (pilots.importPlan(
                TypedPlan.vestland(), Optional.of(directorate.organisation()))) {
            case no.tunet.kernel.Decision.Accepted<PilotId>(PilotId id) -> id;
            case no.tunet.kernel.Decision.Refused<PilotId> refused -> throw new AssertionError(refused.reasons());
        });
        web.perform(get(chosen.path()).with(cast.as(directorate))).andExpect(status().isOk());
        var other = member(OrganisationKind.DIRECTORATE, "Aaa-direktoratet", Role.DIRECTORATE_OFFICER);
        web.perform(get(chosen.path()).with(cast.as(other))).andExpect(status().isNotFound());
    }
}
