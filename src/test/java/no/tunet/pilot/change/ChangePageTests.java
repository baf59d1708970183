package no.tunet.pilot.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import no.tunet.Cast;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Decision;
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

/** Changes are asked for by those who do the work and answered by whoever pays; hours and costs come beside the budget. */
@TunetTest
class ChangePageTests {
    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Autowired
    Pilots pilots;

    private Actor.Member adviser;
    private Actor.Member officer;
    private PilotId pilot;

    @BeforeEach
    void aProjectThatSomebodyPays() {
        adviser = member(OrganisationKind.COUNTY_GOVERNOR, "Statsforvaltaren i Fjordfylke", Role.COUNTY_ADVISER);
        officer = member(OrganisationKind.DIRECTORATE, "Prøvedirektoratet", Role.DIRECTORATE_OFFICER);
        pilot = imported(Optional.of(officer));
    }

    private PilotId imported(Optional<Actor.Member> funder) {
        return Acting.as(adviser, () -> switch (pilots.importPlan(
                TypedPlan.vestland(), funder.map(Actor.Member::organisation))) {
            case Decision.Accepted<PilotId>(PilotId id) -> id;
            case Decision.Refused<PilotId>(var reasons) -> throw new AssertionError(reasons);
        });
    }

    private Actor.Member member(OrganisationKind kind, String name, Role role) {
        return cast.member(cast.organisation(kind, name), role);
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

    private MockHttpServletRequestBuilder money(String amount) {
        return post(pilot.path() + "/endringer/penger")
                .param("amount", amount)
                .param("fromLine", "b03")
                .param("fromYear", "2021")
                .param("toLine", "b04")
                .param("toYear", "2022")
                .param("source", "f03")
                .param("moneyReason", "Stad begynner seinare");
    }

    private MockHttpServletRequestBuilder activity() {
        return post(pilot.path() + "/endringer/aktivitet")
                .param("activity", "a08")
                .param("first", "2021Q3")
                .param("last", "2022Q1")
                .param("reach", "true")
                .param("activityReason", "Innkjøp tek lengre tid");
    }

    private MockHttpServletRequestBuilder answer(int number, String answer, String reason) {
        return post(pilot.path() + "/endringer/" + number)
                .param("answer", answer)
                .param("answerReason", reason);
    }

    @Test
    void anApprovedChangeMakesANewVersionWithABaselineOfTheOld() throws Exception {
        done(adviser, activity());
        done(adviser, money("60 000"));
        assertThat(refused(adviser, answer(1, "approve", "")).text())
                .contains("Bare den som eier pengene")
                .contains("kan ikke svare selv");
        done(officer, answer(1, "approve", ""));
        done(officer, answer(2, "approve", "Greitt"));
        var plan = page(adviser, "/framdrift");
        assertThat(plan.select("#grunnlinje option").text())
                .contains("Versjon 1")
                .contains("Versjon 2");
        var compared = page(adviser, "/framdrift?grunnlinje=1");
        var row = compared.select("#gantt tbody tr").get(7);
        assertThat(row.select(".plan-cell__before")).isNotEmpty();
        assertThat(row.select("td.plan-cell--planned")).hasSize(3);
        assertThat(page(adviser, "/okonomi").select("#budget tfoot").text().replace('\u00a0', ' '))
                .contains("855 000 kr")
                .contains("975 000 kr")
                .contains("1 880 000 kr");
        assertThat(refused(officer, answer(1, "refuse", "Nei")).text()).contains("Ønsket er besvart");
        assertThat(page(adviser, "/endringer").select("#changes").text())
                .contains("Godkjent")
                .contains("Greitt");
    }

    @Test
    void aRefusalNeedsAReasonAndLeavesThePlan() throws Exception {
        done(adviser, money("60 000"));
        assertThat(refused(officer, answer(1, "refuse", "")).text()).contains("Skriv hvorfor");
        done(officer, answer(1, "refuse", "Ikkje i 2022"));
        assertThat(page(adviser, "/okonomi").select("#budget tfoot").text().replace('\u00a0', ' '))
                .contains("915 000 kr");
        assertThat(page(adviser, "/framdrift").select("#grunnlinje option")).hasSize(1);
    }

    @Test
    void whatCannotBeChangedIsRefusedWithAllReasonsAndStaysTyped() throws Exception {
        var page = refused(adviser, money("900 000"));
        assertThat(page.select(".ds-error-summary li")).hasSize(2);
        assertThat(page.select("#amount").val()).isEqualTo("900 000");
        var backwards = refused(
                adviser,
                post(pilot.path() + "/endringer/aktivitet")
                        .param("activity", "a08")
                        .param("first", "2022Q1")
                        .param("last", "2021Q1")
                        .param("activityReason", "Grunn"));
        assertThat(backwards.select("#last-error").text()).contains("det siste ikke før det første");
    }

    @Test
    void withoutAPayerAnotherAdviserOfTheOwnerAnswers() throws Exception {
        pilot = imported(Optional.empty());
        done(adviser, money("60 000"));
        assertThat(refused(adviser, answer(1, "approve", "")).text()).contains("kan ikke svare selv");
        var colleague = cast.member(adviser.organisation(), Role.COUNTY_ADVISER);
        done(colleague, answer(1, "approve", ""));
    }

    @Test
    void aChangeThatNoLongerFitsIsRefusedWhenItIsAnswered() throws Exception {
        done(adviser, money("200 000"));
        done(adviser, money("200 000"));
        done(officer, answer(1, "approve", ""));
        assertThat(refused(officer, answer(2, "approve", "")).text()).contains("Det er mindre enn");
    }

    @Test
    void hoursBecomeACostAndOwnWorkAtThePriceOfTheirDay() throws Exception {
        var hours = post(pilot.path() + "/okonomi/timer")
                .param("hoursLine", "b01")
                .param("quarter", "2021Q2")
                .param("role", "prosjektleiar")
                .param("hours", "169,5");
        done(adviser, hours);
        var economy = page(officer, "/okonomi");
        assertThat(economy.select("#own-work").text().replace('\u00a0', ' ')).contains("75 000 kr");
        assertThat(economy.select("#forecast tfoot").text()).isNotBlank();
        assertThat(economy.select("form[action$=timer]")).isEmpty();
        assertThat(refused(
                                adviser,
                                post(pilot.path() + "/okonomi/timer")
                                        .param("hoursLine", "b01")
                                        .param("quarter", "2021Q2")
                                        .param("role", "prosjektleiar")
                                        .param("hours", "1,234"))
                        .select("#hours-error"))
                .isNotEmpty();
        web.perform(post(pilot.path() + "/okonomi/timer").with(cast.as(officer)))
                .andExpect(status().isForbidden());
    }

    @Test
    void aPartnerEntersItsOwnCostsAndNobodyElses() throws Exception {
        var havly = member(OrganisationKind.MUNICIPALITY, "Havly kommune", Role.COORDINATOR);
        web.perform(post(pilot.path() + "/okonomi").with(cast.as(havly))).andExpect(status().isNotFound());
        String number = Acting.as(adviser, () -> numberOf(havly));
        web.perform(post(pilot.path() + "/partnere")
                .param("orgNumber", number)
                .param("part", "BUYER")
                .with(cast.as(adviser)));
        done(
                havly,
                post(pilot.path() + "/okonomi")
                        .param("partner", adviser.organisation().value().toString())
                        .param("line", "b03")
                        .param("on", "30.06.2021")
                        .param("amount", "12 000")
                        .param("what", "Første halvår"));
        var economy = page(officer, "/okonomi");
        assertThat(economy.select("#parts tbody tr").text()).contains("Havly kommune");
        var signedIn = cast.as(officer);
        assertThat(
                        QueryCounter.statements(() -> web.perform(
                                                get(pilot.path() + "/okonomi").with(signedIn))
                                        .andReturn())
                                .stream()
                                .filter(sql -> sql.contains("pilot.") || sql.contains("organisation_name"))
                                .toList())
                .hasSizeLessThanOrEqualTo(5);
    }

    @Autowired
    Organisations organisations;

    private String numberOf(Actor.Member member) {
        return organisations
                .find(member.organisation())
                .orElseThrow()
                .orgNumber()
                .orElseThrow()
                .digits();
    }

    @Test
    void aStrangerFindsNoChanges() throws Exception {
        var stranger = member(OrganisationKind.MUNICIPALITY, "Utkant kommune", Role.COORDINATOR);
        web.perform(get(pilot.path() + "/endringer").with(cast.as(stranger))).andExpect(status().isNotFound());
        web.perform(money("1").with(cast.as(stranger))).andExpect(status().isNotFound());
    }
}
