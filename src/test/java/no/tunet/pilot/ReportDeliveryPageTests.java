package no.tunet.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.knowledge.Barrier;
import no.tunet.knowledge.LessonKind;
import no.tunet.knowledge.LessonWords;
import no.tunet.knowledge.Lessons;
import no.tunet.knowledge.MunicipalitySize;
import no.tunet.knowledge.ProjectStage;
import no.tunet.pilot.report.RemindOfReports;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@TunetTest
class ReportDeliveryPageTests {
    private static final Path PLAN = Path.of("src/main/resources/demo/vestland");
    private static final List<String> WORDS = List.of("Etter planen", "Godt", "Liten", "Som venta", "Vidare");

    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Autowired
    Pilots pilots;

    @Autowired
    RemindOfReports remind;

    @Autowired
    Lessons lessons;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Actor.Member adviser;
    private Actor.Member officer;
    private PilotId pilot;

    @BeforeEach
    void aPilotWithAFunder() {
        officer = cast.member(
                cast.organisation(OrganisationKind.DIRECTORATE, "Aalmannadirektoratet"), Role.DIRECTORATE_OFFICER);
        adviser = cast.member(
                cast.organisation(OrganisationKind.COUNTY_GOVERNOR, "Statsforvaltaren i Fjordfylke"),
                Role.COUNTY_ADVISER);
        pilot = Acting.as(adviser, () -> accepted(pilots.importPlan(plan(), Optional.of(officer.organisation()))));
    }

    private static List<PlanFile> plan() {
        try (var files = Files.list(PLAN)) {
            return files.map(ReportDeliveryPageTests::file).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanFile file(Path path) {
        try {
            return new PlanFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(T value) -> value;
            case Decision.Refused<T> refused -> throw new AssertionError(refused.reasons());
        };
    }

    private String frozen(LocalDate until) {
        int number = Acting.as(adviser, () -> {
            int drafted = accepted(pilots.draftReport(pilot, until));
            assertThat(pilots.freezeReport(pilot, drafted, WORDS)).isEmpty();
            return drafted;
        });
        return pilot.path() + "/rapporter/" + number;
    }

    private Document page(String path, Actor.Member who) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(cast.as(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private void send(MockHttpServletRequestBuilder request, Actor.Member who) throws Exception {
        web.perform(request.with(cast.as(who))).andExpect(status().isSeeOther());
    }

    private Document refused(MockHttpServletRequestBuilder request, Actor.Member who) throws Exception {
        return Jsoup.parse(web.perform(request.with(cast.as(who)))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void theFunderReadsAReportOnceItIsDeliveredAndReturnsItWithReasonsAndANewEditionIsAccepted() throws Exception {
        String report = frozen(LocalDate.of(2021, 3, 24));
        web.perform(get(report).with(cast.as(officer))).andExpect(status().isNotFound());
        send(post(report).param("action", "deliver"), adviser);
        assertThat(page("/", officer).text()).contains("Rapport 1 fra en pilot venter på svar");
        assertThat(refused(post(report + "/svar").param("answer", "return").param("reasons", ""), officer)
                        .select("#reasons-error"))
                .hasSize(1);
        assertThat(refused(post(report + "/svar").param("reasons", "Uklart"), officer)
                        .select("#reasons")
                        .text())
                .isEqualTo("Uklart");
        send(post(report + "/svar").param("answer", "return").param("reasons", "Talet på gardar manglar"), officer);
        assertThat(page(report, adviser).text()).contains("Talet på gardar manglar");
        send(post(report).param("action", "again"), adviser);
        var edition = page(report, adviser);
        assertThat(edition.select("h1").text()).contains("utgave 2");
        assertThat(edition.select("#words-progress").text()).isEqualTo("Etter planen");
        assertThat(edition.text()).contains("Talet på gardar manglar");
        Acting.run(adviser, () -> pilots.freezeReport(pilot, 1, WORDS));
        send(post(report).param("action", "deliver"), adviser);
        send(post(report + "/svar").param("answer", "accept"), officer);
        assertThat(page(report, adviser).text()).contains("Godkjent");
        assertThat(refused(post(report + "/svar").param("answer", "accept"), officer)
                        .select(".ds-error-summary")
                        .text())
                .contains("ble besvart");
    }

    @Test
    void onlyTheFunderAnswersAndOnlyTheOwnerDelivers() throws Exception {
        String report = frozen(LocalDate.of(2021, 3, 24));
        send(post(report).param("action", "deliver"), adviser);
        var stranger = cast.member(
                cast.organisation(OrganisationKind.DIRECTORATE, "Eit anna direktorat"), Role.DIRECTORATE_OFFICER);
        web.perform(post(report + "/svar").param("answer", "accept").with(cast.as(stranger)))
                .andExpect(status().isNotFound());
        web.perform(post(report + "/svar").param("answer", "accept").with(cast.as(adviser)))
                .andExpect(status().isForbidden());
        web.perform(post(report).param("action", "deliver").with(cast.as(officer)))
                .andExpect(status().isForbidden());
    }

    @Test
    void anAcceptedFinalReportClosesTheProjectAndNoMoreReportsAreMade() throws Exception {
        for (LocalDate until :
                List.of(LocalDate.of(2021, 3, 24), LocalDate.of(2022, 3, 24), LocalDate.of(2022, 11, 10))) {
            String report = frozen(until);
            send(post(report).param("action", "deliver"), adviser);
            send(post(report + "/svar").param("answer", "accept"), officer);
        }
        var list = page(pilot.path() + "/rapporter", adviser);
        assertThat(list.text()).contains("Prosjektet ble avsluttet").contains("Sluttrapport");
        assertThat(list.select("#until")).isEmpty();
        assertThat(refused(post(pilot.path() + "/rapporter").param("until", "11.11.2022"), adviser)
                        .select(".ds-error-summary")
                        .text())
                .contains("Prosjektet ble avsluttet");
    }

    @Test
    void aReportIsDataToo() throws Exception {
        String report = frozen(LocalDate.of(2021, 3, 24));
        String data = web.perform(get(report + "/rapport.json").with(cast.as(adviser)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(data).contains("\"counted\"").contains("pilot.fact.progress").contains("\"Etter planen\"");
    }

    @Test
    void ownerAndFunderAreRemindedOfAnOverdueReportOnceInAWhile() throws Exception {
        remind.run(LocalDate.of(2021, 4, 2));
        remind.run(LocalDate.of(2021, 4, 3));
        assertThat(reminders()).isEqualTo(1);
        remind.run(LocalDate.of(2021, 4, 20));
        assertThat(reminders()).isEqualTo(2);
        assertThat(page("/", officer).text()).contains("En pilot har ikke levert rapport 1");
        assertThat(page(pilot.path() + "/rapporter", adviser).text()).contains("Fristen er ute");
        send(post(frozen(LocalDate.of(2021, 4, 20))).param("action", "deliver"), adviser);
        remind.run(LocalDate.of(2021, 12, 1));
        assertThat(reminders()).isEqualTo(2);
    }

    private int reminders() {
        return Acting.as(
                adviser,
                () -> Optional.ofNullable(transaction.execute(
                                t -> jdbc.sql("select count(*) from pilot.report_reminder where pilot_id = :p")
                                        .param("p", pilot.value())
                                        .query(Integer.class)
                                        .single()))
                        .orElseThrow());
    }

    @Test
    void whatOwnerAndBuyersHavePublishedAsLearntStandsInTheReport() throws Exception {
        var lesson = Acting.as(adviser, () -> {
            var written = lessons.write(new LessonWords(
                    "Skyssen må avtalast fyrst",
                    LessonKind.CHALLENGE,
                    ProjectStage.RUNNING,
                    Barrier.TRANSPORT,
                    MunicipalitySize.MEDIUM,
                    "Ingen køyrde",
                    "Skriv det i avtalen",
                    Optional.empty()));
            accepted(lessons.propose(written));
            return written;
        });
        Acting.run(officer, () -> accepted(lessons.publish(lesson)));
        int number = Acting.as(adviser, () -> accepted(pilots.draftReport(pilot, clock.today())));
        assertThat(page(pilot.path() + "/rapporter/" + number, adviser).text())
                .contains("Utfordring som er løst: Skyssen må avtalast fyrst");
    }
}
