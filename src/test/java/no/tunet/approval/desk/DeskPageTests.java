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
import no.tunet.quality.audit.KeepAuditor;
import no.tunet.quality.audit.PlanAudit;
import no.tunet.ui.Form;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class DeskPageTests {
    /** The session and the page each tell the database once who acts. */
    private static final int TELLING_WHO_ACTS = 2;

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

    @Autowired
    private KeepAuditor auditors;

    @Autowired
    private PlanAudit audits;

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

    @ParameterizedTest
    @ValueSource(strings = {"saker", "frister", "revisjoner", "tall"})
    void aPageAsksAtMostFiveTimesForOneTenAndAHundredFarms(String page) throws Exception {
        more(1);
        int one = statements(page);
        more(9);
        assertThat(statements(page)).isEqualTo(one);
        more(90);
        assertThat(statements(page)).isEqualTo(one).isLessThanOrEqualTo(5 + TELLING_WHO_ACTS);
    }

    @Test
    void theCalendarShowsVisitsThatArePlannedAndWhoGoes() throws Exception {
        var farm = applicant("Besøksgarden").organisation();
        var auditor = cast.member(officer.organisation(), Role.AUDITOR);
        var audit = Acting.as(officer, () -> {
            auditors.keep(auditor.person(), Set.of("1", "2", "11"), Set.of());
            return accepted(audits.ask(farm, today.plusDays(60)));
        });
        assertThat(item("Besøksgarden")).contains("Ingen er sendt");
        Acting.run(officer, () -> accepted(audits.assign(audit, auditor.person(), today.plusDays(12))));
        assertThat(item("Besøksgarden")).contains("Besøk planlagt", auditor.personName());
        assertThat(page("/godkjenninger/revisjoner").select("a[href=/revisjoner/" + audit + "]"))
                .hasSize(1);
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

    /** Half of them applicants, half approved. */
    private void more(int farms) {
        for (int i = 0; i < farms; i++) {
            if (i % 2 == 0) {
                applicant("Tellegarden");
            } else {
                stage.approve(cast.farm("Tellegarden"));
            }
        }
    }

    private int statements(String page) {
        var cookie = cast.sessionCookie(officer);
        return QueryCounter.count(() -> {
            var answer = web.perform(get("/godkjenninger/" + page).cookie(cookie))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(200);
            return answer;
        });
    }

    private String item(String name) throws Exception {
        return page("/godkjenninger/revisjoner").select("main li").stream()
                .map(item -> item.text())
                .filter(text -> text.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(var state) -> state;
            case Decision.Refused<T>(var reasons) -> throw new AssertionError(reasons);
        };
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
