package no.tunet.pilot.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tunet.Cast;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.pilot.PdfTable;
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

/** The progress plan: seen from any day, beside its baseline, with what waits for what; on screen and on paper. */
@TunetTest
class ProgressPageTests {
    private static final Path TYPED = Path.of("../shared/data/vestland/activities_quarters.csv");

    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Autowired
    Pilots pilots;

    private Actor.Member adviser;

    @BeforeEach
    void aCountyGovernor() {
        adviser = cast.member(
                cast.organisation(OrganisationKind.COUNTY_GOVERNOR, "Statsforvaltaren i Fjordfylke"),
                Role.COUNTY_ADVISER);
    }

    private PilotId vestland() {
        return TypedPlan.taken(pilots, adviser, TypedPlan.vestland());
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(cast.as(adviser)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private void done(MockHttpServletRequestBuilder request) throws Exception {
        web.perform(request.with(cast.as(adviser))).andExpect(status().isSeeOther());
    }

    private Document refused(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(web.perform(request.with(cast.as(adviser)))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static MockHttpServletRequestBuilder waits(PilotId pilot, String activity, String after) {
        return post(pilot.path() + "/framdrift/avhengighet")
                .param("waits", activity)
                .param("after", after);
    }

    @Test
    void aDependencyIsListedDrawnAndWarnedAboutWhereItIsBroken() throws Exception {
        var pilot = vestland();
        done(waits(pilot, "a09", "a08"));
        done(waits(pilot, "a10", "a09").param("lag", "-1"));
        var plan = page(pilot.path() + "/framdrift");
        var start = plan.select("#gantt tbody tr").get(8);
        assertThat(start.text()).contains("Innkjøpsprosess").contains("før «Innkjøpsprosess» er ferdig");
        assertThat(plan.select("svg.chain path")).hasSize(2);
        assertThat(plan.select("svg.chain path.chain__arrow--broken")).isNotEmpty();
        assertThat(plan.select(".ds-alert").text()).contains("før det den venter på");
    }

    @Test
    void aLoopIsRefusedWithTheWholeLoopAndWhatWasTypedStays() throws Exception {
        var pilot = vestland();
        done(waits(pilot, "a09", "a08"));
        done(waits(pilot, "a10", "a09"));
        var page = refused(waits(pilot, "a08", "a10").param("lag", "2"));
        assertThat(page.select(".ds-error-summary").text())
                .contains("a08 Innkjøpsprosess → a10 Drift IPT-tilbod → a09 Oppstart av IPT-tilbod → a08");
        assertThat(page.select("#lag").val()).isEqualTo("2");
        assertThat(refused(waits(pilot, "a10", "a09")).text()).contains("er sagt fra før");
        done(waits(pilot, "a10", "a09").param("gone", "true"));
        done(waits(pilot, "a08", "a10"));
    }

    @Test
    void badQuartersBetweenAndBadDaysAreRefusedAtTheField() throws Exception {
        var pilot = vestland();
        assertThat(refused(waits(pilot, "a09", "a08").param("lag", "tre")).select("#lag-error"))
                .isNotEmpty();
        assertThat(refused(waits(pilot, "a09", "a99")).select("#after-error")).isNotEmpty();
        assertThat(refused(get(pilot.path() + "/framdrift?per=31.02.2022")).select("#per-error"))
                .isNotEmpty();
    }

    @Test
    void thePlanIsShownAsItWasKnownOnAnyDay() throws Exception {
        var pilot = vestland();
        Acting.run(
                adviser,
                () -> assertThat(pilots.noteProgress(pilot, "a01", java.time.LocalDate.of(2020, 12, 15), true))
                        .isEmpty());
        assertThat(page(pilot.path() + "/framdrift").select("td.plan-cell--done"))
                .hasSize(1);
        var before = page(pilot.path() + "/framdrift?per=2020-12-31");
        assertThat(before.select("td.plan-cell--done")).isEmpty();
        assertThat(before.select("form[method=post][action$=framdrift]")).isEmpty();
        done(post(pilot.path() + "/framdrift")
                .param("activity", "a01")
                .param("quarter", "2020Q4")
                .param("mark", "NONE"));
        assertThat(page(pilot.path() + "/framdrift").select("td.plan-cell--done"))
                .isEmpty();
    }

    @Test
    void aBaselineIsTakenOnceUnderItsNameAndComparedWith() throws Exception {
        var pilot = vestland();
        done(post(pilot.path() + "/framdrift/grunnlinje").param("name", "Ved oppstart"));
        assertThat(refused(post(pilot.path() + "/framdrift/grunnlinje").param("name", "ved oppstart"))
                        .text())
                .contains("allerede en grunnlinje");
        var plan = page(pilot.path() + "/framdrift");
        assertThat(plan.select("#grunnlinje option").text()).contains("Ved oppstart");
        assertThat(plan.select("#gantt .plan-cell__before")).isEmpty();
        assertThat(plan.text()).contains("Sammenlignet med grunnlinjen «Ved oppstart»");
    }

    @Test
    void aStrangerAndAPartnerChangeNothing() throws Exception {
        var pilot = vestland();
        var stranger = cast.member(cast.municipality("Utkant"), Role.COORDINATOR);
        web.perform(waits(pilot, "a09", "a08").with(cast.as(stranger))).andExpect(status().isForbidden());
        var other = cast.member(
                cast.organisation(OrganisationKind.COUNTY_GOVERNOR, "Ein annan statsforvaltar"), Role.COUNTY_ADVISER);
        web.perform(waits(pilot, "a09", "a08").with(cast.as(other))).andExpect(status().isNotFound());
    }

    @Test
    void thePageSendsAsManyStatementsFor1And10And100Activities() throws Exception {
        var counts = new ArrayList<Integer>();
        for (int activities : new int[] {1, 10, 100}) {
            var pilot = TypedPlan.taken(pilots, adviser, TypedPlan.ofActivities(activities));
            var signedIn = cast.as(adviser);
            counts.add(
                    QueryCounter.statements(() -> web.perform(
                                            get(pilot.path() + "/framdrift").with(signedIn))
                                    .andReturn())
                            .stream()
                            .filter(sql -> sql.contains("pilot."))
                            .toList()
                            .size());
        }
        assertThat(counts).allMatch(count -> count <= 5).containsOnly(counts.getFirst());
    }

    @Test
    void thePrintedPlanEqualsTheTypedSourceCellByCell() throws Exception {
        assumeTrue(Files.exists(TYPED), "SKIPPED: the typed source of the plan does not lie beside the project");
        byte[] pdf = web.perform(get(vestland().path() + "/framdrift/pdf").with(cast.as(adviser)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<List<String>> typed = typed();
        var printed = PdfTable.rows(pdf);
        assertThat(printed).hasSameSizeAs(typed);
        for (int row = 0; row < typed.size(); row++) {
            assertThat(printed.get(row).subList(row == 0 ? 1 : 0, 13))
                    .as("row " + row)
                    .isEqualTo(typed.get(row).subList(row == 0 ? 1 : 0, 13));
        }
    }

    /** The head as the paper writes it, and each row's name and twelve marks. */
    private static List<List<String>> typed() throws IOException {
        var rows = new ArrayList<List<String>>();
        for (String line : Files.readAllLines(TYPED)) {
            var cells = new ArrayList<>(Arrays.asList(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)));
            cells.remove(2);
            cells.removeFirst();
            cells.replaceAll(cell -> cell.replace("\"", "").replaceFirst("^(\\d{4})Q([1-4])$", "$1 $2"));
            rows.add(cells);
        }
        return rows;
    }
}
