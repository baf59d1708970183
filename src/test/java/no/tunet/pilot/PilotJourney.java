package no.tunet.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.tunet.Cast;
import no.tunet.PdfChecks;
import no.tunet.TunetTest;
import no.tunet.Walker;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.party.People;
import no.tunet.ui.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A pilot from the files of its plan to the status report that goes out, with scripts and without. */
@TunetTest
class PilotJourney {
    private static final Path PLAN = Path.of("src/main/resources/demo/vestland");

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Texts texts;

    @Autowired
    private People people;

    @ParameterizedTest
    @CsvSource({"NB, true", "EN, true", "NN, false"})
    void aPlanBecomesAReport(Language language, boolean javaScript) throws IOException {
        var adviser = cast.member(
                cast.organisation(OrganisationKind.COUNTY_GOVERNOR, "Statsforvaltaren i " + language),
                Role.COUNTY_ADVISER);
        Acting.run(adviser, () -> people.setLanguage(adviser.person(), language));
        try (var walker = new Walker(texts, language, javaScript, port, cast.sessionCookie(adviser))) {
            String pilot = imported(walker);
            progressAndMoney(walker, pilot);
            riskAndDecision(walker, pilot);
            report(walker, pilot);
        }
    }

    private static String imported(Walker walker) throws IOException {
        walker.go("/piloter").follow("pilot.list.import").pressWrongly("pilot.import.try");
        try (Stream<Path> files = Files.list(PLAN)) {
            walker.page().locator("#files").setInputFiles(files.sorted().toArray(Path[]::new));
        }
        walker.press("pilot.import.try").see("pilot.import.trial.intro").press("pilot.import.trial.take");
        return "/piloter/" + walker.id();
    }

    private static void progressAndMoney(Walker walker, String pilot) {
        walker.go(pilot + "/framdrift")
                .choose("activity", "a02")
                .choose("quarter", "2020Q3")
                .tick("mark", "WORK")
                .press("pilot.progress.form.save");
        assertThat(walker.page().locator("#gantt td.plan-cell--done").count()).isEqualTo(1);
        walker.choose("waits", "a09").choose("after", "a08").press("pilot.dependency.save");
        if (walker.page().locator("#gantt[role=grid]").count() == 1) {
            walker.page().locator("#gantt tbody th").first().focus();
            walker.page().keyboard().press("ArrowRight");
            walker.page().keyboard().press("ArrowDown");
            assertThat(
                            walker.page()
                                    .evaluate(
                                            "document.activeElement.cellIndex + ':' + document.activeElement.parentElement.rowIndex"))
                    .isEqualTo("1:3");
        }
        for (String tab : new String[] {"/partnere", "/endringer", "/moter", "/dokumenter"}) {
            walker.go(pilot + tab);
        }
        walker.go(pilot + "/okonomi")
                .choose("line", "b01")
                .fill("on", "31.12.2020")
                .fill("amount", "50 000,50")
                .fill("what", "November og desember")
                .press("pilot.economy.enter.save");
        walker.go(pilot + "/okonomi/endring").pressWrongly("pilot.budget.save");
        walker.go(pilot + "/motsigelser").seeText("262");
    }

    private static void riskAndDecision(Walker walker, String pilot) {
        walker.go(pilot + "/risiko").go(pilot + "/risiko/r1");
        String owner = walker.page().locator("#owner option").nth(1).getAttribute("value");
        walker.fill("likelihood", "4")
                .fill("consequence", "5")
                .fill("note", "Arbeidsgruppa er ikkje på plass.")
                .choose("owner", owner)
                .press("pilot.risk.save");
        walker.go(pilot + "/beslutninger")
                .choose("point", "d1")
                .fill("on", "20.11.2020")
                .fill("outcome", "Prosjektet er sett i gang.")
                .press("pilot.decision.save");
    }

    private static void report(Walker walker, String pilot) {
        walker.go(pilot + "/rapporter").fill("until", "15.3.2021").press("pilot.report.make");
        walker.pressWrongly("pilot.report.freeze")
                .fillEach("words-", "Det går etter planen.")
                .press("pilot.report.freeze")
                .see("pilot.report.deliver");
        byte[] paper = walker.page().request().get(walker.page().url() + "/pdf").body();
        PdfChecks.assertPdfUa(paper);
        walker.go(pilot);
    }
}
