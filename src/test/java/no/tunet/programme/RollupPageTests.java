package no.tunet.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.Cast;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Money;
import no.tunet.pilot.Counted;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.PilotReports;
import no.tunet.pilot.Pilots;
import no.tunet.pilot.PlanFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@TunetTest
@Import(QueryCounter.class)
class RollupPageTests {
    private static final Path PLAN = Path.of("src/main/resources/demo/vestland");
    private static final List<String> WORDS = List.of("Etter planen", "Godt", "Liten", "Som venta", "Vidare");
    private static final int MANY = 200;

    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Autowired
    ProgrammeStage stage;

    @Autowired
    Pilots pilots;

    @Autowired
    PilotReports reports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Actor.Member officer;
    private Actor.Member adviser;
    private CallView call;

    @BeforeEach
    void aProgramme() {
        officer = stage.officer();
        adviser = stage.adviser("Statsforvaltaren i Storfylke");
        call = stage.call(officer);
    }

    private static List<PlanFile> plan() {
        try (var files = Files.list(PLAN)) {
            return files.map(RollupPageTests::file).toList();
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

    /** A project that stands as opened by an accepted award of the call. */
    private PilotId awarded() {
        var pilot = Acting.as(
                adviser, () -> Shipped.accepted(pilots.importPlan(plan(), Optional.of(officer.organisation()))));
        UUID submission = submission();
        Acting.run(
                officer,
                () -> transaction.executeWithoutResult(t -> jdbc.sql("""
                        insert into programme.award (id, submission_id, call_id, org_id, applicant_id, granted, amount_ore, reasons, decided_on, decided_by,
                          complain_by_on, letter_id, accepted_on, accepted_by, pilot_id)
                        values (gen_random_uuid(), :s, :c, :o, :a, true, 1, 'God', '2020-10-20', :by, '2020-11-10', gen_random_uuid(), '2020-11-02', :by, :p)""")
                        .param("s", submission)
                        .param("c", call.id().value())
                        .param("o", officer.organisation().value())
                        .param("a", adviser.organisation().value())
                        .param("by", officer.person().value())
                        .param("p", pilot.value())
                        .update()));
        return pilot;
    }

    /** A delivered report whose counts are like those of a real one. */
    private void reported(PilotId pilot) {
        var counted = new Counted(
                new Counted.Mapped(4, 12, 9),
                new Counted.Compared(2, 10, Money.ofKroner(6_000), Money.ofKroner(3_600)),
                new Counted.Bought(2, Money.ofKroner(1_200_000), Map.of("BELOW_ACT", 1, "HSS_PART_I", 1), 2, 2),
                new Counted.Ran(2, 1_000, 900, 12, 8, 2, 2));
        Acting.run(
                adviser,
                () -> transaction.executeWithoutResult(t -> jdbc.sql("""
                        insert into pilot.report (id, pilot_id, org_id, number, until_on, facts, counted, drawn_on, frozen_on, delivered_on, document_id)
                        values (gen_random_uuid(), :p, :o, 1, '2021-03-24', '[]', :counted::jsonb, '2021-03-25', '2021-03-25', '2021-03-25', gen_random_uuid())""")
                        .param("p", pilot.value())
                        .param("o", adviser.organisation().value())
                        .param("counted", JsonMapper.shared().writeValueAsString(counted))
                        .update()));
    }

    private UUID submission() {
        UUID id = UUID.randomUUID();
        Acting.run(
                adviser,
                () -> transaction.executeWithoutResult(t -> {
                    jdbc.sql("""
                            insert into programme.application (id, org_id, call_id, proposal, state, started_on, changed_at, changed_by)
                            values (:id, :o, :c, '{}', 'SUBMITTED', '2020-09-01', now(), :by)""")
                            .param("id", id)
                            .param("o", adviser.organisation().value())
                            .param("c", call.id().value())
                            .param("by", adviser.person().value())
                            .update();
                    jdbc.sql("""
                            insert into programme.submission (id, application_id, org_id, call_id, call_org_id, number, proposal, sha256, area, asked_ore,
                              buyer_codes, received_at, received_by)
                            values (:id, :id, :o, :c, :d, 1, '{}', '', 'dementia', 1, '{}', now(), :by)""")
                            .param("id", id)
                            .param("o", adviser.organisation().value())
                            .param("c", call.id().value())
                            .param("d", officer.organisation().value())
                            .param("by", adviser.person().value())
                            .update();
                }));
        return id;
    }

    private Document rollup() {
        return Jsoup.parse(body(call.programme().path() + "/piloter"));
    }

    private String body(String path) {
        try {
            return web.perform(get(path).with(cast.as(officer)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void onlyThePilotsOfTheProgrammesOwnAwardsStandThereAndEveryFigureOpens() {
        var pilot = awarded();
        Acting.run(adviser, () -> {
            Shipped.accepted(pilots.importPlan(plan()));
            pilots.enterCost(pilot, "b01", LocalDate.of(2021, 6, 30), Money.ofKroner(12_345), "Reise");
            pilots.noteProgress(pilot, "a01", LocalDate.of(2020, 12, 15), true);
            pilots.judgeRisk(pilot, "r1", 5, 5, "Stor", "PL (prosjektleiar), Fylkesmannen i Vestland", 0);
            int report = Shipped.accepted(pilots.draftReport(pilot, LocalDate.of(2021, 3, 24)));
            assertThat(pilots.freezeReport(pilot, report, WORDS)).isEmpty();
            assertThat(reports.deliver(pilot, report)).isEmpty();
        });
        var page = rollup();
        assertThat(page.select("#course ~ .table-wrap tbody tr, tbody tr")).hasSize(2);
        assertThat(page.select("tbody tr").first().text())
                .contains("1 880 000 kr")
                .contains("12 345 kr")
                .contains("1/13")
                .contains("9/9")
                .contains("1 levert, 0 godkjent");
        assertThat(page.select("tbody a").eachAttr("href"))
                .contains(
                        pilot.path(),
                        pilot.path() + "/okonomi",
                        pilot.path() + "/framdrift",
                        pilot.path() + "/risiko",
                        pilot.path() + "/rapporter");
        assertThat(body(call.programme().path() + "/piloter?format=csv").lines().toList())
                .hasSize(2);
    }

    @Test
    void thePageSendsAsManyStatementsForOneAsForAHundredAndTwoHundredAreQuick() {
        var counts = new ArrayList<Integer>();
        int made = 0;
        for (int many : new int[] {1, 10, 100, MANY}) {
            for (; made < many; made++) {
                reported(awarded());
            }
            counts.add(QueryCounter.count(this::rollup));
        }
        assertThat(counts).containsOnly(counts.getFirst());
        assertThat(counts.getFirst())
                .as(
                        "four of the page's own, one for the session; the test signs in with two, and each transaction says who acts")
                .isLessThanOrEqualTo(4 + 1 + 2 + 2);
        var cpu = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 20; i++) {
            body(call.programme().path() + "/piloter");
        }
        long before = cpu.getCurrentThreadCpuTime();
        body(call.programme().path() + "/piloter");
        long millis = (cpu.getCurrentThreadCpuTime() - before) / 1_000_000;
        System.out.printf("rollup: the page with %d pilots took %d ms of processor time%n", MANY, millis);
        assertThat(millis)
                .as("milliseconds of CPU for the page with two hundred pilots")
                .isLessThan(100);
    }
}
