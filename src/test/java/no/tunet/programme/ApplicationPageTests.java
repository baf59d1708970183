package no.tunet.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import no.tunet.Cast;
import no.tunet.PdfChecks;
import no.tunet.TunetTest;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.programme.application.RemindAuthors;
import no.tunet.programme.domain.Proposals;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TunetTest
class ApplicationPageTests {
    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Autowired
    ProgrammeStage stage;

    @Autowired
    BusinessClock clock;

    @Autowired
    RemindAuthors remind;

    private Actor.Member officer;
    private Actor.Member adviser;
    private CallView call;

    @BeforeEach
    void anOpenCall() {
        officer = stage.officer();
        adviser = stage.adviser("Statsforvaltaren i Fjordfylke");
        call = stage.call(officer);
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

    private String begun() throws Exception {
        String step = send(post(call.path() + "/soknader"), adviser);
        return step.substring(0, step.lastIndexOf('/'));
    }

    private static String version(Document page) {
        return page.select("input[name=version]").attr("value");
    }

    @Test
    void anApplicationBeginsWithEveryRuleShownBesideTheForm() throws Exception {
        String application = begun();
        var page = page(application + "/om", adviser);
        assertThat(page.select(".rule-list > li")).hasSize(16);
        assertThat(page.select("main a[href=/kunnskap/veiledning/kostnad-og-kvalitet]"))
                .hasSize(1);
        assertThat(page.text()).contains("Velg et av områdene i utlysningen.");
        for (String step :
                new String[] {"kjopere", "innhold", "plan", "okonomi", "risiko", "forankring", "innsending"}) {
            page(application + "/" + step, adviser);
        }
    }

    @Test
    void whatCanBeReadIsSavedAlsoWhenSomethingElseIsWrong() throws Exception {
        String application = begun();
        var page = refused(
                post(application + "/okonomi")
                        .param("version", "0")
                        .param("cost-0-what", "Prosjektleiing")
                        .param("cost-0-2021", "175 000")
                        .param("cost-1-what", "Reiser")
                        .param("cost-1-2021", "mye"),
                adviser);
        assertThat(page.select("#cost-1-2021").attr("value")).isEqualTo("mye");
        assertThat(page.select("#cost-1-2021-error")).hasSize(1);
        var again = page(application + "/okonomi", adviser);
        assertThat(again.select("#cost-0-2021").attr("value").replaceAll("\\D", ""))
                .startsWith("175000");
        assertThat(again.select("#cost-1-what").attr("value")).isEqualTo("Reiser");
        assertThat(again.text()).contains("budsjettet er 175 000 kr, finansieringen 0 kr");
    }

    @Test
    void twoAuthorsAreToldWhereTheirWordsDifferAndNothingIsOverwrittenUnseen() throws Exception {
        String application = begun();
        var colleague = cast.member(adviser.organisation(), Role.COUNTY_ADVISER);
        web.perform(get(application + "/om").with(cast.as(colleague))).andExpect(status().isForbidden());
        send(
                post(application + "/forfattere")
                        .param("colleague", colleague.person().toString()),
                adviser);
        send(post(application + "/om").param("version", "0").param("title", "Gård og hverdag"), colleague);
        var clash = refused(post(application + "/om").param("version", "0").param("title", "Ut på gården"), adviser);
        assertThat(clash.text()).contains("En annen har lagret dette steget").contains("Gård og hverdag");
        assertThat(clash.select("#title").attr("value")).isEqualTo("Ut på gården");
        send(post(application + "/om").param("version", version(clash)).param("title", "Ut på gården"), adviser);
        assertThat(page(application, colleague).select("h1").text()).isEqualTo("Ut på gården");
    }

    @Test
    void sendingGivesAReceiptAndLocksTheWordsAndWithdrawingOpensThemAgain() throws Exception {
        var draft = stage.draft(adviser, call, Proposals.vestland());
        String path = draft.id().path();
        send(post(path + "/innsending"), adviser);
        var page = page(path, adviser);
        assertThat(page.text()).contains("Versjon 1").contains("0 av 16");
        String receipt = page.select("a[href^=/dokumenter/]").attr("href");
        var paper = web.perform(get(receipt).with(cast.as(officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        PdfChecks.assertPdfUa(paper);
        assertThat(refused(post(path + "/om").param("version", "9").param("title", "Nytt"), adviser)
                        .text())
                .contains("sendt og låst");
        assertThat(refused(post(path + "/tilbaketrekking"), adviser).text()).contains("Hvorfor");
        send(post(path + "/tilbaketrekking").param("reason", "Feil i budsjettet"), adviser);
        send(post(path + "/innsending"), adviser);
        assertThat(page(path, adviser).text()).contains("Versjon 2").contains("Feil i budsjettet");
    }

    @Test
    void aLateApplicationIsRefusedAndTheDraftIsIntact() throws Exception {
        var draft = stage.draft(adviser, call, Proposals.vestland());
        stage.closeOn(officer, call, clock.today().minusDays(1));
        assertThat(refused(post(draft.id().path() + "/innsending"), adviser).text())
                .contains("blir ikke behandlet");
        assertThat(page(draft.id().path(), adviser).text()).contains("Inn på tunet i Vestland");
        assertThat(refused(post(call.path() + "/soknader"), adviser).text()).contains("Søknadsfristen var");
    }

    @Test
    void aBuyerWhoStandsInAnotherApplicationIsPointedOutWithoutSayingWhose() throws Exception {
        stage.sent(stage.adviser("Statsforvaltaren i Dalfylke"), call, Proposals.vestland());
        var draft = stage.draft(adviser, call, Proposals.vestland());
        var text = page(draft.id().path(), adviser).text();
        assertThat(text).contains("Bømlo står også i en annen søknad").doesNotContain("Dalfylke");
    }

    @Test
    void nobodyElseSeesADraftAndTheDirectorateSeesOnlyWhatIsSent() throws Exception {
        var draft = stage.draft(adviser, call, Proposals.vestland());
        web.perform(get(draft.id().path()).with(cast.as(officer))).andExpect(status().isNotFound());
        web.perform(get(draft.id().path()).with(cast.as(stage.adviser("Statsforvaltaren i Dalfylke"))))
                .andExpect(status().isNotFound());
    }

    @Test
    void authorsOfADraftAreRemindedOnceWhenTheCallClosesSoon() throws Exception {
        begun();
        remind.run(clock.today());
        assertThat(page("/", adviser).text()).doesNotContain("Fristen er");
        stage.closeOn(officer, call, clock.today().plusDays(5));
        remind.run(clock.today());
        remind.run(clock.today());
        assertThat(page("/", adviser).text().split("Fristen er", -1)).hasSize(2);
    }
}
