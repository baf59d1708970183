package no.tunet.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.Cast;
import no.tunet.PdfChecks;
import no.tunet.TunetTest;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.programme.domain.Criterion;
import no.tunet.programme.domain.FinancingSort;
import no.tunet.programme.domain.Proposal;
import no.tunet.programme.domain.Proposals;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TunetTest
class AwardPageTests {
    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Autowired
    ProgrammeStage stage;

    @Autowired
    BusinessClock clock;

    private Actor.Member officer;
    private Actor.Member second;
    private Actor.Member vestland;
    private CallView call;
    private SubmissionView sent;

    @BeforeEach
    void vestlandHasApplied() {
        officer = stage.officer();
        second = cast.member(officer.organisation(), Role.DIRECTORATE_OFFICER);
        vestland = stage.adviser("Statsforvaltaren i Vestland");
        call = stage.call(officer);
        sent = stage.sent(vestland, call, Proposals.vestland());
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

    private MockHttpServletRequestBuilder scores(SubmissionView application) {
        var request =
                post(application.path() + "/vurdering").param("advice", "FUND").param("reasons", "Godt forankret");
        for (Criterion criterion : Criterion.values()) {
            request.param("score-" + criterion.name(), "4");
        }
        return request;
    }

    private void assessed(SubmissionView application) throws Exception {
        send(post(application.path() + "/formalkontroll").param("passed", "yes"), officer);
        for (Actor.Member assessor : List.of(officer, second)) {
            send(post(application.path() + "/habilitet").param("tied", "no"), assessor);
            send(scores(application), assessor);
        }
    }

    private static Proposal large(String area, String title, String code) {
        var proposal = Proposals.vestland()
                .with(new Proposal.Basics(title, area, "Pilot", "Mål"))
                .withBuyers(List.of(
                        Proposals.buyer("Kommune " + code, code),
                        Proposals.buyer("Nabo " + code, code.charAt(0) + "9" + code.substring(2))));
        return proposal.withMoney(
                List.of(Proposals.cost("Alt", 0, 1500, 1500)),
                List.of(Proposals.source("Tilskudd", FinancingSort.GRANT, 0, 1500, 1500)));
    }

    @Test
    void nobodyAssessesBeforeDeclaringAndATieBars() throws Exception {
        assertThat(refused(scores(sent), officer).text()).contains("Du må si om du er habil");
        assertThat(refused(post(sent.path() + "/habilitet").param("tied", "yes"), officer)
                        .select("#tie-error"))
                .hasSize(1);
        send(post(sent.path() + "/habilitet").param("tied", "yes").param("tie", "Søskenbarn"), officer);
        assertThat(refused(scores(sent), officer).text()).contains("Søskenbarn");
        assertThat(page(sent.path(), officer).select("#assess")).isEmpty();
    }

    @Test
    void theSummaryOfAnApplicationIsOnePageOnScreenAndOnPaper() throws Exception {
        assessed(sent);
        var page = page(sent.path(), officer);
        assertThat(page.text())
                .contains("1 460 000")
                .contains("Bømlo")
                .contains("4,00")
                .contains("Godt forankret");
        PdfChecks.assertPdfUa(web.perform(get(sent.path() + "/sammendrag.pdf").with(cast.as(officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
        web.perform(get(sent.path()).with(cast.as(vestland))).andExpect(status().isForbidden());
        web.perform(get(sent.path()).with(cast.as(stage.officer()))).andExpect(status().isNotFound());
    }

    @Test
    void fourAwardsAtTheCapAreRefusedWithEveryReasonAndNothingIsDecided() throws Exception {
        var all = new ArrayList<SubmissionView>();
        int code = 1101;
        for (String area : List.of("dementia", "primary_school", "upper_secondary", "mental_health_substance_work")) {
            all.add(stage.sent(
                    stage.adviser("Statsforvaltaren nr. " + code), call, large(area, "Pilot " + code, "" + code)));
            code += 100;
        }
        for (SubmissionView application : all) {
            assessed(application);
        }
        stage.closeOn(officer, call, clock.today().minusDays(1));
        var request = post(call.path() + "/tildeling").param("action", "decide").param("reasons", "Gode piloter");
        all.forEach(s -> request.param("velg", s.id().toString()).param("amount-" + s.id(), "3 000 000"));
        assertThat(refused(request, officer).select(".ds-error-summary").text())
                .contains("12 000 000 kr er mer enn rammen på 10 000 000 kr: 2 000 000 kr for mye");
        var within = post(call.path() + "/tildeling").param("action", "decide").param("reasons", "Gode piloter");
        all.forEach(s -> within.param("velg", s.id().toString()).param("amount-" + s.id(), "2 500 000"));
        send(within, officer);
        var portfolio = page(call.path() + "/soknader", officer);
        assertThat(portfolio.select("tbody tr")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(portfolio.text()).contains("avslag").contains("tilsagn");
        assertThat(page("/tildelinger/soknad/" + sent.id(), vestland).text()).contains("avslag");
    }

    @Test
    void aChoiceIsTriedWithoutBeingDecided() throws Exception {
        var tried = page(call.path() + "/soknader?velg=" + sent.id() + "&amount-" + sent.id() + "=1460000", officer);
        assertThat(tried.text()).contains("1 460 000 kr av 10 000 000 kr er brukt");
        assertThat(tried.text())
                .contains("den formelle kontrollen er ikke godkjent")
                .contains("Ingen er valgt i Demensomsorg");
        assertThat(page("/tildelinger/soknad/" + sent.id(), vestland).text()).contains("ikke avgjort");
    }

    @Test
    void anAwardIsALetterThatIsAcceptedAndOpensThePilotProject() throws Exception {
        assessed(sent);
        stage.closeOn(officer, call, clock.today().minusDays(1));
        send(
                post(call.path() + "/tildeling")
                        .param("action", "decide")
                        .param("reasons", "Best i området")
                        .param("velg", sent.id().toString())
                        .param("amount-" + sent.id(), "1 460 000"),
                officer);
        String answer = "/tildelinger/soknad/" + sent.id();
        var page = page(answer, vestland);
        assertThat(page.text())
                .contains("1 460 000")
                .contains("730 000")
                .contains("438 000")
                .contains("292 000");
        String letter = page.select("a[href^=/dokumenter/]").attr("href");
        PdfChecks.assertPdfUa(web.perform(get(letter).with(cast.as(vestland)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
        send(post("/tildelinger/" + sent.id() + "/klage").param("complaint", "Vi ber om mer"), vestland);
        String pilot = send(post("/tildelinger/" + sent.id() + "/aksept"), vestland);
        assertThat(page(pilot, vestland).text()).contains("Inn på tunet i Vestland");
        assertThat(page(answer, vestland).text()).contains("Godtatt").contains("Vi ber om mer");
        refused(post("/tildelinger/" + sent.id() + "/aksept"), vestland);
    }

    @Test
    void anInstalmentIsPaidWhenNothingHoldsItBackAndTheHoldIsShownWithItsReason() throws Exception {
        assessed(sent);
        stage.closeOn(officer, call, clock.today().minusDays(1));
        send(
                post(call.path() + "/tildeling")
                        .param("action", "decide")
                        .param("reasons", "Best i området")
                        .param("velg", sent.id().toString())
                        .param("amount-" + sent.id(), "1 460 000"),
                officer);
        String answer = "/tildelinger/soknad/" + sent.id();
        String payments = "/tildelinger/" + sent.id() + "/utbetalinger/";
        assertThat(page(answer, officer).select("#instalments + ol li").eachText())
                .allSatisfy(line -> assertThat(line).contains("Tilsagnet er ikke godtatt"));
        assertThat(refused(post(payments + "1").param("paid-1", "1.11.2022"), officer)
                        .select(".ds-error-summary")
                        .text())
                .contains("Tilsagnet er ikke godtatt");
        send(post("/tildelinger/" + sent.id() + "/aksept"), vestland);
        assertThat(page(answer, vestland).select("#instalments + ol li").last().text())
                .contains("Sluttrapporten er ikke godkjent ennå");
        web.perform(post(payments + "1").param("paid-1", "1.11.2022").with(cast.as(vestland)))
                .andExpect(status().isForbidden());
    }

    private void decided(String velg, String amount) throws Exception {
        assessed(sent);
        stage.closeOn(officer, call, clock.today().minusDays(1));
        var request = post(call.path() + "/tildeling")
                .param("action", "decide")
                .param("reasons", "Etter en samlet vurdering");
        if (!velg.isEmpty()) {
            request.param("velg", velg).param("amount-" + velg, amount);
        }
        send(request, officer);
    }

    private String complaint(Actor.Member who) throws Exception {
        send(post("/tildelinger/" + sent.id() + "/klage").param("complaint", "Vi ber om ny vurdering"), vestland);
        String action = page("/tildelinger/soknad/" + sent.id(), who)
                .select("form[action*=/klager/]")
                .attr("action");
        return action.substring(action.lastIndexOf('/') + 1);
    }

    @Test
    void anUpheldComplaintReversesARefusalWithANewLetterAndCanBeAccepted() throws Exception {
        decided("", "");
        String id = complaint(officer);
        String action = "/tildelinger/" + sent.id() + "/klager/" + id;
        assertThat(refused(post(action), officer).select("#why-" + id + "-error"))
                .hasSize(1);
        assertThat(refused(
                                post(action)
                                        .param("outcome-" + id, "uphold")
                                        .param("amount-" + id, "3 500 000")
                                        .param("why-" + id, "Feil lest"),
                                officer)
                        .select(".ds-error-summary")
                        .text())
                .contains("over taket")
                .contains("mer enn det er søkt om");
        send(
                post(action)
                        .param("outcome-" + id, "uphold")
                        .param("amount-" + id, "1 460 000")
                        .param("why-" + id, "Søknaden var lest feil"),
                officer);
        var answer = page("/tildelinger/soknad/" + sent.id(), vestland);
        assertThat(answer.text()).contains("tilsagn om 1 460 000").contains("730 000");
        String letter = answer.select(".card a[href^=/dokumenter/]").attr("href");
        PdfChecks.assertPdfUa(web.perform(get(letter).with(cast.as(vestland)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
        send(post("/tildelinger/" + sent.id() + "/aksept"), vestland);
    }

    @Test
    void aComplaintThatIsNotUpheldIsSentOnOnceAndTheDecisionStands() throws Exception {
        decided(sent.id().toString(), "1 000 000");
        String id = complaint(officer);
        String action = "/tildelinger/" + sent.id() + "/klager/" + id;
        assertThat(page("/tildelinger/soknad/" + sent.id(), officer).text()).contains("forvaltningsloven § 33");
        var request = post(action).param("outcome-" + id, "send").param("why-" + id, "Vurderingen står");
        send(request, officer);
        assertThat(refused(request, officer).select(".ds-error-summary").text()).contains("allerede behandlet");
        assertThat(page("/tildelinger/soknad/" + sent.id(), vestland).text())
                .contains("Sendt videre til klageinstansen")
                .contains("1 000 000");
        web.perform(post(action).with(cast.as(vestland))).andExpect(status().isForbidden());
    }

    @Test
    void anAssessorSeesOnlyTheCallsTheyAreAskedToAssessAndNobodyElsesAssessmentFirst() throws Exception {
        var assessor = cast.member(officer.organisation(), Role.ASSESSOR);
        web.perform(get(sent.path()).with(cast.as(assessor))).andExpect(status().isNotFound());
        assertThat(page("/vurderinger", assessor).select("tbody tr")).isEmpty();
        assertThat(refused(post(call.path() + "/vurderere"), officer).select("#person-error"))
                .hasSize(1);
        send(post(call.path() + "/vurderere").param("person", assessor.person().toString()), officer);
        send(post(sent.path() + "/formalkontroll").param("passed", "yes"), officer);
        send(post(sent.path() + "/habilitet").param("tied", "no"), officer);
        send(scores(sent), officer);
        assertThat(page("/vurderinger", assessor).select("tbody tr")).hasSize(1);
        assertThat(page(sent.path(), assessor).text()).doesNotContain("Godt forankret");
        send(post(sent.path() + "/habilitet").param("tied", "no"), assessor);
        send(scores(sent), assessor);
        assertThat(page(sent.path(), assessor).text()).contains("Godt forankret");
        web.perform(get(call.path() + "/soknader").with(cast.as(assessor))).andExpect(status().isForbidden());
        web.perform(post(sent.path() + "/formalkontroll").param("passed", "yes").with(cast.as(assessor)))
                .andExpect(status().isForbidden());
    }
}
