package no.tunet.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.Walker;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Language;
import no.tunet.kernel.Role;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.PilotReports;
import no.tunet.pilot.Pilots;
import no.tunet.programme.domain.FinancingSort;
import no.tunet.programme.domain.Proposal;
import no.tunet.programme.domain.Proposals;
import no.tunet.ui.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A programme from its mandate to what was learnt: five counties apply, one too much and one too late, and Vestland's two years are reported and paid for. */
@TunetTest
class ProgrammeJourney {
    private static final Path PLAN = Path.of("src/main/resources/demo/vestland");
    private static final List<String> WORDS = List.of("Etter planen", "Godt", "Liten", "Som venta", "Vidare");

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Texts texts;

    @Autowired
    private ProgrammeStage stage;

    @Autowired
    private Awards awards;

    @Autowired
    private Pilots pilots;

    @Autowired
    private PilotReports reports;

    @Autowired
    private BusinessClock clock;

    private Actor.Member officer;
    private Actor.Member assessor;
    private Actor.Member vestland;

    @BeforeEach
    void aDirectorateAndACounty() {
        officer = stage.officer();
        assessor = cast.member(officer.organisation(), Role.ASSESSOR);
        vestland = stage.adviser("Statsforvaltaren i Vestland");
    }

    private Walker walker(Actor.Member who, Language language, boolean javaScript) {
        return new Walker(texts, language, javaScript, port, cast.sessionCookie(who));
    }

    @Test
    void aProgrammeRunsFromItsMandateToAPublishedLesson() throws IOException {
        try (var directorate = walker(officer, Language.NB, true);
                var county = walker(vestland, Language.NB, false)) {
            String programme = mandate(directorate);
            CallView call = published(directorate);
            var sent = applied(county, call);
            assessed(directorate, sent);
            String answer = awarded(directorate, call, sent);
            String pilot = accepted(county, answer);
            paid(directorate, answer, 1);
            reported(directorate, county, pilot, answer);
            rolledUp(directorate, programme, pilot);
            learnt(directorate, county);
        }
    }

    private String mandate(Walker directorate) {
        directorate
                .go("/program/innlesing")
                .pressWrongly("programme.import.button")
                .press("programme.import.shipped")
                .seeText("12 000 000")
                .see("programme.differences")
                .seeText("Fire piloter på taket blir 12 000 000");
        return directorate.path().replaceAll("[#?].*", "");
    }

    private CallView published(Walker directorate) {
        directorate.tap("#calls + ul a");
        String call = directorate.path().replaceAll("[#?].*", "");
        directorate
                .go(call + "/endring")
                .fill("deadline", clock.today().plusDays(30).toString())
                .fill("decision", clock.today().plusDays(60).toString())
                .fill("buyers-max", "1")
                .pressWrongly("programme.save")
                .fill("buyers-max", "5")
                .press("programme.save")
                .press("programme.publish")
                .go(call + "/vurderere")
                .choose("person", assessor.person().toString())
                .press("programme.assessors.ask");
        return stage.find(call.substring(call.lastIndexOf('/') + 1));
    }

    /** Vestland in the browser; four made-up counties beside it, of which one asks for too much and one comes too late. */
    private Map<String, SubmissionView> applied(Walker county, CallView call) {
        var sent = new LinkedHashMap<String, SubmissionView>();
        county.go(call.path())
                .press("programme.apply")
                .fill("title", "Inn på tunet i kommunen sitt mangfaldige tenestetilbod");
        county.press("programme.app.save-on");
        String application = "/soknader/" + county.id();
        county.go(application).pressWrongly("programme.app.send");
        stage.fill(vestland, county.id(), Proposals.vestland());
        county.go(application).press("programme.app.send").see("programme.app.locked");
        sent.put("vestland", stage.sentFrom(vestland, application));
        sent.put(
                "demens",
                stage.sent(stage.adviser("Statsforvaltaren i Ytterfylket"), call, asking("dementia", 1_200, "1101")));
        sent.put(
                "skule",
                stage.sent(
                        stage.adviser("Statsforvaltaren i Øyfylket"), call, asking("primary_school", 1_000, "1201")));
        refused(
                call,
                stage.adviser("Statsforvaltaren i Ødefylket"),
                asking("upper_secondary", 1_700, "1301"),
                "3 400 000");
        var late = stage.adviser("Statsforvaltaren i Seinfylket");
        var draft = stage.draft(late, call, asking("upper_secondary", 900, "1401"));
        stage.closeOn(officer, call, clock.today().minusDays(1));
        try (var walker = walker(late, Language.NB, false)) {
            walker.go(draft.id().path()).pressWrongly("programme.app.send").seeText("23:59:59");
        }
        return sent;
    }

    private void refused(CallView call, Actor.Member adviser, Proposal proposal, String reason) {
        var draft = stage.draft(adviser, call, proposal);
        try (var walker = walker(adviser, Language.NB, false)) {
            walker.go(draft.id().path()).pressWrongly("programme.app.send").seeText(reason);
        }
    }

    private static Proposal asking(String area, int thousandsAYear, String code) {
        return Proposals.vestland()
                .with(new Proposal.Basics("Pilot " + code, area, "Oppdiktet pilot", "Mål"))
                .withBuyers(List.of(
                        Proposals.buyer("Kommune " + code, code),
                        Proposals.buyer("Nabo " + code, code.charAt(0) + "9" + code.substring(2))))
                .withMoney(
                        List.of(Proposals.cost("Alt", 0, thousandsAYear, thousandsAYear)),
                        List.of(Proposals.source("Tilskudd", FinancingSort.GRANT, 0, thousandsAYear, thousandsAYear)));
    }

    private void assessed(Walker directorate, Map<String, SubmissionView> sent) {
        var first = sent.get("vestland");
        directorate
                .go(first.path())
                .tick("passed", "yes")
                .press("programme.formal.button")
                .tick("tied", "no")
                .press("programme.impartial.button")
                .fillEach("score-", "4")
                .tick("advice", "FUND")
                .fill("reasons", "Godt forankret")
                .press("programme.assess.button");
        try (var walker = walker(assessor, Language.NB, false)) {
            walker.go("/vurderinger");
            assertThat(walker.page().locator("main tbody tr").count()).isEqualTo(3);
        }
        for (SubmissionView application : sent.values()) {
            if (!application.id().equals(first.id())) {
                Acting.run(officer, () -> {
                    awards.pass(application.id());
                    awards.assess(application.id(), List.of(3, 3, 3, 3, 3, 3), true, "Grei");
                });
            }
            Acting.run(assessor, () -> awards.assess(application.id(), List.of(4, 4, 4, 4, 4, 4), true, "God"));
        }
    }

    private String awarded(Walker directorate, CallView call, Map<String, SubmissionView> sent) {
        directorate.go(call.path() + "/soknader");
        for (SubmissionView application : sent.values()) {
            directorate.tick("velg", application.id().toString()).fill("amount-" + application.id(), "3 100 000");
        }
        directorate.fill("reasons", "Gode piloter").pressWrongly("programme.portfolio.decide");
        for (SubmissionView application : sent.values()) {
            directorate.fill(
                    "amount-" + application.id(),
                    String.valueOf(application.asked().ore() / 100));
        }
        directorate.press("programme.portfolio.decide").see("programme.award.granted");
        return "/tildelinger/soknad/" + id(sent);
    }

    private static UUID id(Map<String, SubmissionView> sent) {
        return java.util.Objects.requireNonNull(sent.get("vestland")).id();
    }

    private static String accepted(Walker county, String answer) throws IOException {
        county.go(answer).see("programme.hold.not-accepted");
        try (Stream<Path> files = Files.list(PLAN)) {
            county.page().locator("#files").setInputFiles(files.sorted().toArray(Path[]::new));
        }
        county.press("programme.award.accept");
        String pilot = "/piloter/" + county.id();
        county.go(pilot + "/framdrift");
        assertThat(county.page().locator("#gantt td.plan-cell--planned").count())
                .isEqualTo(43);
        county.go(pilot + "/motsigelser").seeText("262").seeText("260");
        county.go(answer).see("programme.hold.overdue", LocalDate.of(2021, 3, 31));
        return pilot;
    }

    private void paid(Walker directorate, String answer, int number) {
        directorate.go(answer);
        assertThat(directorate.page().locator("#paid-" + number).count())
                .as("nothing is paid while a report is overdue")
                .isZero();
    }

    private void reported(Walker directorate, Walker county, String pilot, String answer) {
        county.go(pilot + "/rapporter")
                .fill("until", "24.3.2021")
                .press("pilot.report.make")
                .pressWrongly("pilot.report.freeze")
                .fillEach("words-", "Det går etter planen.")
                .press("pilot.report.freeze")
                .press("pilot.report.deliver");
        directorate
                .go(pilot + "/rapporter/1")
                .tick("answer", "return")
                .pressWrongly("pilot.report.answer.send")
                .fill("reasons", "Skriv mer om gårdene")
                .press("pilot.report.answer.send");
        county.go(pilot + "/rapporter/1")
                .seeText("Skriv mer om gårdene")
                .press("pilot.report.again")
                .press("pilot.report.freeze")
                .press("pilot.report.deliver");
        directorate.go(pilot + "/rapporter/1").tick("answer", "accept").press("pilot.report.answer.send");
        var id = new PilotId(UUID.fromString(pilot.substring(pilot.lastIndexOf('/') + 1)));
        for (LocalDate until : List.of(LocalDate.of(2022, 3, 24), LocalDate.of(2022, 11, 10))) {
            int number = Acting.as(vestland, () -> {
                int drafted = Shipped.accepted(pilots.draftReport(id, until));
                assertThat(pilots.freezeReport(id, drafted, WORDS)).isEmpty();
                assertThat(reports.deliver(id, drafted)).isEmpty();
                return drafted;
            });
            Acting.run(
                    officer,
                    () -> assertThat(reports.accept(id, number, "Takk")).isEmpty());
        }
        county.go(pilot + "/rapporter").see("pilot.report.isClosed", clock.today());
        String today = "%d.%d.%d"
                .formatted(
                        clock.today().getDayOfMonth(),
                        clock.today().getMonthValue(),
                        clock.today().getYear());
        for (int number = 1; number <= 3; number++) {
            directorate.go(answer).fill("paid-" + number, today);
            directorate.tap("form[action$='/utbetalinger/" + number + "'] button");
            directorate.see("programme.instalment.paid", clock.today());
        }
    }

    private static void rolledUp(Walker directorate, String programme, String pilot) {
        directorate
                .go(programme + "/piloter")
                .seeText("1 880 000")
                .see("programme.rollup.reports.of", 3, 3)
                .tap("tbody a[href='" + pilot + "/okonomi']");
    }

    private static void learnt(Walker directorate, Walker county) {
        county.go("/kunnskap/erfaringer/ny")
                .pressWrongly("knowledge.save")
                .fill("title", "Samanlikn per dag med frammøte")
                .choose("kind", "COST_AND_QUALITY")
                .choose("stage", "EVALUATING")
                .choose("barrier", "UNKNOWN_ALTERNATIVE_COST")
                .choose("size", "MEDIUM")
                .fill("problem", "Ingen visste kva tenesta kosta.")
                .fill("solution", "Rekn per dag der folk kjem.")
                .press("knowledge.save")
                .press("knowledge.propose");
        String lesson = county.path().replaceAll("[#?].*", "");
        directorate.go(lesson).press("knowledge.publish");
        county.go("/kunnskap").seeText("Samanlikn per dag med frammøte");
    }
}
