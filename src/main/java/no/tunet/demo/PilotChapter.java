package no.tunet.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Money;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.Pilots;
import no.tunet.pilot.PlanFile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The Vestland plan is read in by the same import as everybody's, and its owner notes what happens beside it. */
@Component
@Order(9)
class PilotChapter implements Chapter {
    private static final List<String> FILES = List.of(
            "project.json",
            "activities_quarters.csv",
            "budget_lines.csv",
            "financing_plan.csv",
            "totals_stated.csv",
            "risks_measures.csv",
            "roles.csv",
            "strategies.csv",
            "phases.csv",
            "decision_points.csv",
            "quality_assurance_during.csv");
    private static final String LEADER = "PL (prosjektleiar), Fylkesmannen i Vestland";

    private final Pilots pilots;
    private final AtomicReference<Optional<PilotId>> pilot = new AtomicReference<>(Optional.empty());

    PilotChapter(Pilots pilots) {
        this.pilots = pilots;
    }

    @Override
    public void tell(Story story, Players players) {
        var adviser = players.person("adviser");
        story.on(Story.FIRST_DAY, adviser, () -> pilot.set(Optional.of(Outcome.accepted(pilots.importPlan(files())))));
        progress(story, adviser);
        costs(story, adviser);
        risks(story, adviser);
        decisions(story, adviser);
        reports(story, adviser);
    }

    private PilotId pilot() {
        return Optional.ofNullable(pilot.get()).flatMap(started -> started).orElseThrow();
    }

    private void progress(Story story, Actor.Member adviser) {
        worked(story, adviser, "a01", "2020-12-15X");
        worked(
                story,
                adviser,
                "a02",
                "2020-12-15 2021-03-20 2021-06-20 2021-09-20 2021-12-10 2022-03-20 2022-06-20 2022-09-20 2022-11-14");
        worked(
                story,
                adviser,
                "a03",
                "2020-12-15 2021-03-20 2021-06-20 2021-09-20 2021-12-10 2022-03-20 2022-06-20 2022-09-20 2022-11-14");
        story.on(
                2020,
                12,
                15,
                adviser,
                () -> Outcome.accepted(pilots.noteProgress(pilot(), "a02", LocalDate.of(2020, 9, 15), false)));
        worked(story, adviser, "a11", "2022-09-20 2022-11-14");
        worked(story, adviser, "a04", "2020-12-15 2021-03-20X");
        worked(story, adviser, "a05", "2020-12-15X");
        worked(story, adviser, "a06", "2021-03-20 2021-06-20 2021-09-20X");
        worked(story, adviser, "a07", "2021-06-20 2021-09-20 2021-12-10X");
        worked(story, adviser, "a08", "2021-06-20 2021-09-20 2021-12-10X");
        worked(story, adviser, "a09", "2021-11-10 2022-03-20");
        worked(story, adviser, "a10", "2022-03-20 2022-06-20 2022-09-20 2022-11-14");
        worked(story, adviser, "a12", "2021-03-20X 2022-03-20X");
    }

    /** Marks on days; a day with X behind it is the day the activity was reached. */
    private void worked(Story story, Actor.Member adviser, String activity, String days) {
        for (String day : days.split(" ")) {
            boolean reached = day.endsWith("X");
            LocalDate on = LocalDate.parse(day.replace("X", ""));
            story.on(on, adviser, () -> Outcome.accepted(pilots.noteProgress(pilot(), activity, on, reached)));
        }
    }

    private void costs(Story story, Actor.Member adviser) {
        for (int year = 2021; year <= 2022; year++) {
            for (int half = 1; half <= 2; half++) {
                LocalDate on = half == 1
                        ? LocalDate.of(year, 6, 30)
                        : year == 2021 ? LocalDate.of(2021, 12, 31) : LocalDate.of(2022, 10, 31);
                String what = half == 1 ? "Første halvår" : "Andre halvår";
                cost(story, adviser, "b01", on, half == 1 ? 72_500 : 76_000, what);
                cost(story, adviser, "b02", on, 36_000, what);
                cost(story, adviser, "b03", on, half == 1 ? 118_000 : 131_250, what);
                cost(story, adviser, "b04", on, 131_250, what);
                cost(story, adviser, "b05", on, 14_000, what);
                cost(story, adviser, "b06", on, half == 1 ? 31_000 : 58_500, what);
                cost(story, adviser, "b08", on, year == 2021 ? 1_200 : 5_400, what);
                cost(story, adviser, "b09", on, year == 2021 ? 4_100 : 16_800, what);
            }
        }
        cost(story, adviser, "b01", LocalDate.of(2020, 12, 31), 50_000, "November og desember");
    }

    private void cost(Story story, Actor.Member adviser, String line, LocalDate on, int kroner, String what) {
        story.on(
                on, adviser, () -> Outcome.accepted(pilots.enterCost(pilot(), line, on, Money.ofKroner(kroner), what)));
    }

    private void risks(Story story, Actor.Member adviser) {
        risk(story, adviser, "r1", 0, "2020-12-15", 4, 4, "Arbeidsgruppene er ikkje på plass enno.");
        risk(story, adviser, "r1", 1, "2021-06-20", 3, 4, "Begge kommunane har avtalt tid til lokal prosjektleiar.");
        risk(story, adviser, "r1", 2, "2022-03-20", 2, 4, "Leiinga har vore med på to møte i året.");
        risk(story, adviser, "r2", 0, "2020-12-15", 3, 4, "Budsjetta for 2021 er stramme.");
        risk(
                story,
                adviser,
                "r2",
                1,
                "2022-09-20",
                4,
                4,
                "Tenesta må inn i ordinært budsjett når prosjektet er slutt.");
        risk(story, adviser, "r3", 0, "2020-12-15", 3, 3, "To lokale prosjektleiarar er nye i oppgåva.");
        risk(story, adviser, "r3", 1, "2021-12-10", 2, 3, "Kurs og besøk hos kommunar som alt kjøper.");
        risk(story, adviser, "r4", 0, "2020-12-15", 4, 4, "Få gardar er godkjende.");
        risk(story, adviser, "r4", 1, "2021-06-20", 2, 4, "Ni gardar er godkjende, og dei fleste har ledige plassar.");
    }

    private void risk(
            Story story,
            Actor.Member adviser,
            String key,
            int times,
            String day,
            int likelihood,
            int consequence,
            String note) {
        story.on(
                LocalDate.parse(day),
                adviser,
                () -> Outcome.accepted(pilots.judgeRisk(pilot(), key, likelihood, consequence, note, LEADER, times)));
    }

    private void decisions(Story story, Actor.Member adviser) {
        decision(story, adviser, "d1", "2020-11-20", "Prosjektet er sett i gang etter planen.");
        decision(story, adviser, "d2", "2021-03-18", "Den fyrste statusrapporten er godkjend.");
        decision(
                story,
                adviser,
                "d5",
                "2021-09-20",
                "Bømlo og Stad set i gang etter samanlikninga med dagens tenester.");
        decision(story, adviser, "d2", "2022-03-17", "Den andre statusrapporten er godkjend.");
    }

    private void decision(Story story, Actor.Member adviser, String point, String day, String outcome) {
        LocalDate on = LocalDate.parse(day);
        story.on(on, adviser, () -> Outcome.accepted(pilots.noteDecision(pilot(), point, on, outcome)));
    }

    private void reports(Story story, Actor.Member adviser) {
        story.on(
                2021,
                3,
                25,
                adviser,
                () -> report(
                        LocalDate.of(2021, 3, 24),
                        List.of(
                                "Forankringa er ferdig i begge kommunane, og kartlegginga av behov har byrja.",
                                "Kommunane melder om stor interesse i helse, og om at landbrukskontoret kjenner gardane godt.",
                                "Forankringa er den viktigaste risikoen. Tid til dei lokale prosjektleiarane er no avtalt.",
                                "Kostnadene følgjer budsjettet.",
                                "Kartlegge behov og gardar, og førebu innkjøpa.")));
        story.on(
                2022,
                3,
                25,
                adviser,
                () -> report(
                        LocalDate.of(2022, 3, 24),
                        List.of(
                                "Begge kommunane har avtale, og dei fyrste deltakarane byrja i november 2021.",
                                "Deltakarane kjem jamt. Gardane ynskjer faste kontaktpersonar i kommunen.",
                                "Økonomien etter prosjektet er den største risikoen framover.",
                                "Reiser har kosta lite på grunn av smittevern.",
                                "Drift gjennom året, og evaluering til hausten.")));
        story.on(
                Story.LAST_DAY,
                adviser,
                () -> Outcome.accepted(pilots.draftReport(pilot(), Story.LAST_DAY.minusDays(1))));
    }

    private void report(LocalDate until, List<String> words) {
        int number = Outcome.accepted(pilots.draftReport(pilot(), until));
        Outcome.accepted(pilots.freezeReport(pilot(), number, words));
    }

    private static List<PlanFile> files() {
        return FILES.stream().map(PilotChapter::file).toList();
    }

    private static PlanFile file(String name) {
        try (var in = new ClassPathResource("demo/vestland/" + name).getInputStream()) {
            return new PlanFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
