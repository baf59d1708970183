package no.tunet.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.tunet.Cast;
import no.tunet.PdfChecks;
import no.tunet.TunetTest;
import no.tunet.kernel.Actor;
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

@TunetTest
class PilotPageTests {
    private static final Path PLAN = Path.of("src/main/resources/demo/vestland");

    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    private Actor.Member adviser;

    @BeforeEach
    void aCountyGovernor() {
        adviser = cast.member(
                cast.organisation(OrganisationKind.COUNTY_GOVERNOR, "Statsforvaltaren i Fjordfylke"),
                Role.COUNTY_ADVISER);
    }

    private String uploaded() throws Exception {
        var request = multipart("/piloter/innlesing");
        try (var files = Files.list(PLAN)) {
            for (Path file : files.toList()) {
                request.file(new MockMultipartFile(
                        "files", file.getFileName().toString(), "text/csv", Files.readAllBytes(file)));
            }
        }
        return Optional.ofNullable(web.perform(request.with(cast.as(adviser)))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .orElseThrow();
    }

    private String imported() throws Exception {
        return Optional.ofNullable(web.perform(post(uploaded() + "/godkjenning").with(cast.as(adviser)))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .orElseThrow();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(cast.as(adviser)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Document refused(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(web.perform(request.with(cast.as(adviser)))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void aTrialReadingReportsEveryContradictionAndSavesNoPilot() throws Exception {
        var trial = page(uploaded());
        assertThat(trial.select("#contradictions tbody tr")).hasSize(10);
        assertThat(trial.text()).contains("262").contains("260");
        assertThat(page("/piloter").select("tbody tr")).isEmpty();
    }

    @Test
    void aWorkbookWithTheWrongNameIsRefusedAtTheFieldInWords() throws Exception {
        var request = multipart("/piloter/innlesing");
        request.file(new MockMultipartFile("files", "budget_lines.csv", "text/csv", new byte[] {'P', 'K', 3, 4, 0}));
        var page = Jsoup.parse(web.perform(request.with(cast.as(adviser)))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("#files-error").text()).contains("Excel");
    }

    @Test
    void theImportedPlanShowsTheRowsColumnsAndMarksOfThePlan() throws Exception {
        var plan = page(imported() + "/framdrift");
        assertThat(plan.select("#gantt tbody tr")).hasSize(13);
        assertThat(plan.select("#gantt thead tr").get(1).select("th")).hasSize(12);
        assertThat(plan.select("#gantt td.plan-cell--planned")).hasSize(43);
        assertThat(plan.select("#gantt tbody tr")
                        .last()
                        .select("td.plan-cell--planned span[aria-hidden]")
                        .text())
                .isEqualTo("X");
    }

    @Test
    void everyTabOfThePilotOpens() throws Exception {
        String pilot = imported();
        for (String tab : new String[] {
            "",
            "/framdrift",
            "/okonomi",
            "/okonomi/endring",
            "/risiko",
            "/risiko/r1",
            "/beslutninger",
            "/partnere",
            "/endringer",
            "/moter",
            "/dokumenter",
            "/rapporter",
            "/motsigelser"
        }) {
            assertThat(page(pilot + tab).select("h1")).as(tab).hasSize(1);
        }
        assertThat(page(pilot + "/okonomi").select("#budget tfoot").text()).contains("1 880 000");
    }

    @Test
    void theProgressPlanPrintsAsOneAccessiblePage() throws Exception {
        byte[] pdf = web.perform(get(imported() + "/framdrift/pdf").with(cast.as(adviser)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        PdfChecks.assertPdfUa(pdf);
        assertThat(pages(pdf)).isEqualTo(1);
    }

    @Test
    void aTypedBudgetThatDoesNotBalanceIsRefusedAndStaysTyped() throws Exception {
        String pilot = imported();
        var page = refused(post(pilot + "/okonomi/endring")
                .param("revision", "0")
                .param("b-b01-2021", "1 880 000,50")
                .param("f-f03-2021", "1880000")
                .param("reason", "Flytting mellom år"));
        assertThat(page.select(".ds-error-summary").text()).contains("2021");
        assertThat(page.select("#b-b01-2021").val()).isEqualTo("1 880 000,50");
        assertThat(page.select("#reason").text()).isEqualTo("Flytting mellom år");
    }

    @Test
    void aTypedBudgetThatBalancesHoldsFromNowOnAndAnOlderFormIsRefused() throws Exception {
        String pilot = imported();
        MockHttpServletRequestBuilder balanced = post(pilot + "/okonomi/endring")
                .param("revision", "0")
                .param("b-b01-2021", "1 880 000")
                .param("f-f03-2021", "1880000")
                .param("reason", "Alt i eitt år");
        web.perform(balanced.with(cast.as(adviser))).andExpect(status().isSeeOther());
        assertThat(page(pilot + "/okonomi").text()).contains("Alt i eitt år");
        assertThat(refused(balanced).select(".ds-error-summary").text()).contains("endret budsjettet");
    }

    @Test
    void aStrangerFindsNothingAndAPartnerMayNotWrite() throws Exception {
        String pilot = imported();
        var stranger = cast.member(cast.municipality("Utkant"), Role.COORDINATOR);
        web.perform(get(pilot).with(cast.as(stranger))).andExpect(status().isNotFound());
        web.perform(post(pilot + "/framdrift").with(cast.as(stranger))).andExpect(status().isForbidden());
    }

    @Test
    void aReportIsDrawnUpCompletedInWordsFrozenAndThenNeverChanges() throws Exception {
        String pilot = imported();
        web.perform(post(pilot + "/rapporter").param("until", "1.3.2022").with(cast.as(adviser)))
                .andExpect(status().isSeeOther());
        var draft = page(pilot + "/rapporter/1");
        assertThat(draft.select(".report-facts li")).hasSizeGreaterThan(5);
        var incomplete = refused(post(pilot + "/rapporter/1")
                .param("version", "0")
                .param("action", "freeze")
                .param("words-progress", "Etter planen"));
        assertThat(incomplete.select(".ds-error-summary li")).hasSize(4);
        assertThat(incomplete.select("#words-progress").text()).isEqualTo("Etter planen");
        web.perform(words(post(pilot + "/rapporter/1").param("version", "0").param("action", "freeze"))
                        .with(cast.as(adviser)))
                .andExpect(status().isSeeOther());
        assertThat(refused(words(post(pilot + "/rapporter/1")
                                .param("version", "1")
                                .param("action", "save")))
                        .text())
                .contains("Noen andre");
        byte[] pdf = web.perform(get(pilot + "/rapporter/1/pdf").with(cast.as(adviser)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        PdfChecks.assertPdfUa(pdf);
    }

    @Test
    void aJudgedRiskShowsItsMovement() throws Exception {
        String pilot = imported();
        String owner = page(pilot + "/risiko/r1").select("#owner option").get(1).val();
        judge(pilot, owner, "0", "5");
        judge(pilot, owner, "1", "2");
        assertThat(page(pilot + "/risiko").text()).contains("ned ↓");
        assertThat(refused(judgement(pilot, owner, "1", "3")).text()).contains("Noen andre");
    }

    @Test
    void theRiskMapIsShownAsOfAnyDayWithThePathOfEachRisk() throws Exception {
        String pilot = imported();
        String owner = page(pilot + "/risiko/r1").select("#owner option").get(1).val();
        judge(pilot, owner, "0", "5");
        judge(pilot, owner, "1", "2");
        var now = page(pilot + "/risiko");
        assertThat(now.select("#judgements tbody tr")).hasSize(2);
        assertThat(now.select("svg polyline").attr("points").split(" ")).hasSize(2);
        var before = page(pilot + "/risiko?per=2019-01-01");
        assertThat(before.select("svg polyline")).isEmpty();
        assertThat(before.text()).doesNotContain("ned ↓");
        assertThat(refused(get(pilot + "/risiko?per=i+gaar")).select("#per-error"))
                .isNotEmpty();
    }

    @Test
    void documentsAndQualityPointsOfTheProjectAreKept() throws Exception {
        String pilot = imported();
        web.perform(multipart(pilot + "/dokumenter")
                        .file(new MockMultipartFile(
                                "file", "a.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                        .param("kind", "agreement")
                        .with(cast.as(adviser)))
                .andExpect(status().isSeeOther());
        web.perform(post(pilot + "/dokumenter/kvalitet")
                        .param("point", "2")
                        .param("note", "Møte med begge kommunane")
                        .with(cast.as(adviser)))
                .andExpect(status().isSeeOther());
        var page = page(pilot + "/dokumenter");
        assertThat(page.select("#documents tbody tr").text()).contains("Avtale");
        assertThat(page.text()).contains("Møte med begge kommunane").contains("Statusrapporten for piloten");
        assertThat(refused(post(pilot + "/dokumenter").param("kind", "alt")).select("#kind-error, #file-error"))
                .hasSize(2);
    }

    private void judge(String pilot, String owner, String version, String likelihood) throws Exception {
        web.perform(judgement(pilot, owner, version, likelihood).with(cast.as(adviser)))
                .andExpect(status().isSeeOther());
    }

    private static MockHttpServletRequestBuilder judgement(
            String pilot, String owner, String version, String likelihood) {
        return post(pilot + "/risiko/r1")
                .param("version", version)
                .param("likelihood", likelihood)
                .param("consequence", "4")
                .param("note", "Arbeidsgruppa er i gang")
                .param("owner", owner);
    }

    private static MockHttpServletRequestBuilder words(MockHttpServletRequestBuilder request) {
        for (String section : new String[] {"progress", "experience", "risks", "economy", "next"}) {
            request.param("words-" + section, "Det går som planlagt 👍");
        }
        return request;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
