package no.tunet.demo;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Money;
import no.tunet.pilot.Pilots;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The owner of the Vestland project notes what happens beside its plan. */
@Component
@Order(9)
class PilotChapter implements Chapter {
    private static final String LEADER = "PL (prosjektleiar), Fylkesmannen i Vestland";

    private final Pilots pilots;
    private final AwardedPilot pilot;

    PilotChapter(Pilots pilots, AwardedPilot pilot) {
        this.pilots = pilots;
        this.pilot = pilot;
    }

    @Override
    public void tell(Story story, Players players) {
        var adviser = players.person("adviser");
        progress(story, adviser);
        costs(story, adviser);
        risks(story, adviser);
        decisions(story, adviser);
        story.on(
                2021,
                1,
                15,
                players.person("bomlo-coordinator"),
                () -> Outcome.accepted(pilots.startLocalPlan(pilot.get())));
        story.on(
                2022,
                11,
                8,
                adviser,
                () -> Outcome.accepted(pilots.callMeeting(
                        pilot.get(),
                        LocalDate.of(2022, 11, 22),
                        "Leikanger",
                        List.of("Sluttrapporten", "Vegen vidare i kommunane"))));
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
                () -> Outcome.accepted(pilots.noteProgress(pilot.get(), "a02", LocalDate.of(2020, 9, 15), false)));
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
            story.on(on, adviser, () -> Outcome.accepted(pilots.noteProgress(pilot.get(), activity, on, reached)));
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
                on,
                adviser,
                () -> Outcome.accepted(pilots.enterCost(pilot.get(), line, on, Money.ofKroner(kroner), what)));
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
                () -> Outcome.accepted(
                        pilots.judgeRisk(pilot.get(), key, likelihood, consequence, note, LEADER, times)));
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
        story.on(on, adviser, () -> Outcome.accepted(pilots.noteDecision(pilot.get(), point, on, outcome)));
    }
}
