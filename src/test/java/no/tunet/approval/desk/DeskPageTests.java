package no.tunet.approval.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tunet.Cast;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.approval.application.WriteApplication;
import no.tunet.approval.assessment.AssessApplication;
import no.tunet.approval.domain.PaperKind;
import no.tunet.approval.dossier.ApplicationForm;
import no.tunet.approval.paper.KeepPapers;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class DeskPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private WriteApplication write;

    @Autowired
    private AssessApplication assess;

    @Autowired
    private KeepPapers papers;

    private Actor.Member officer;
    private LocalDate today;

    @BeforeEach
    void anOfficer() {
        officer = stage.officer();
        today = clock.today();
    }

    @Test
    void theQueueShowsWhoseTurnItIsAndSinceWhen() throws Exception {
        var farmer = applicant("Køgarden");
        var row = rowOf("/godkjenninger/saker", "Køgarden");
        assertThat(row).contains("Søknad til vurdering", "Oss");
        Acting.run(officer, () -> assess.ask(farmer.organisation(), "Hvilke dyr?"));
        assertThat(rowOf("/godkjenninger/saker", "Køgarden")).contains("Venter på svar", "Gården");
    }

    @Test
    void theRadarShowsWhatLapsesWithinTheChosenDaysAsListMapAndFile() throws Exception {
        var farmer = stage.approvedFarmer("Radargarden");
        Acting.run(
                farmer,
                () -> papers.show(
                        PaperKind.LIABILITY_INSURANCE, today.minusDays(300), Optional.of(today.plusDays(45)), ""));
        assertThat(rowOf("/godkjenninger/frister?dager=60", "Radargarden")).contains("Ansvarsforsikring", "45");
        assertThat(page("/godkjenninger/frister?dager=30").text()).doesNotContain("Radargarden");
        var csv = web.perform(get("/godkjenninger/frister?dager=60&format=csv").with(cast.as(officer)))
                .andReturn()
                .getResponse();
        assertThat(csv.getContentType()).startsWith("text/csv");
        assertThat(csv.getContentAsString()).contains("Radargarden");
    }

    @Test
    void theFiguresSayHowManyTheyCountAndOpenToTheFarms() throws Exception {
        var farmer = applicant("Avslagsgarden");
        Acting.run(officer, () -> assess.refuse(farmer.organisation(), Set.of(), "Ikke gård."));
        var page = page("/godkjenninger/tall");
        assertThat(page.text()).contains("n = ");
        assertThat(page.select("details table").text()).contains("Avslagsgarden");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfFarms() throws Exception {
        applicant("Tellegarden 1");
        int one = statements();
        applicant("Tellegarden 2");
        applicant("Tellegarden 3");
        stage.approvedFarmer("Tellegarden 4");
        assertThat(statements()).isEqualTo(one);
    }

    @Test
    void onlyTheApprovalBodySeesTheDesk() throws Exception {
        for (String path : List.of("saker", "frister", "revisjoner", "tall")) {
            assertThat(page("/godkjenninger/" + path).select("h1")).hasSize(1);
            var buyer = cast.member(cast.municipality("Havly kommune"), Role.PURCHASER);
            assertThat(web.perform(get("/godkjenninger/" + path).with(cast.as(buyer)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(403);
        }
    }

    private int statements() {
        return QueryCounter.statements(() -> List.of(
                        page("/godkjenninger/saker"),
                        page("/godkjenninger/frister"),
                        page("/godkjenninger/revisjoner"),
                        page("/godkjenninger/tall")))
                .size();
    }

    private Actor.Member applicant(String name) {
        var farmer = cast.member(cast.farm(name), Role.FARMER);
        Map<String, List<String>> typed = new HashMap<>(Map.of(
                "orgNumber", List.of(Cast.orgNumber().digits()),
                "enterprise", List.of(name),
                "displayName", List.of(name),
                "producer", List.of("4613000123"),
                "gnr", List.of("12"),
                "bnr", List.of("3"),
                "address", List.of("Garden 1"),
                "postcode", List.of("5430"),
                "place", List.of("Bremnes"),
                "email", List.of("post@garden.invalid")));
        typed.putAll(Map.of(
                "phone", List.of("000 00 000"),
                "services", List.of("SCHOOL"),
                "description", List.of("Dyr og skog."),
                "schoolOn", List.of(today.minusDays(9).toString())));
        Acting.run(farmer, () -> {
            var particulars = ApplicationForm.read(Form.of(typed)).orElseThrow();
            assertThat(write.send(typed, particulars, 0)).isInstanceOf(Decision.Accepted.class);
        });
        return farmer;
    }

    private String rowOf(String path, String name) throws Exception {
        return page(path).select("tbody tr").stream()
                .map(row -> row.text())
                .filter(text -> text.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private Document page(String path) throws Exception {
        var answer = web.perform(get(path).with(cast.as(officer))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }
}
