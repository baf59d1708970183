package no.tunet.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Actor;
import no.tunet.knowledge.Barrier;
import no.tunet.knowledge.LessonId;
import no.tunet.knowledge.LessonKind;
import no.tunet.knowledge.LessonWords;
import no.tunet.knowledge.Lessons;
import no.tunet.knowledge.MunicipalitySize;
import no.tunet.knowledge.ProjectStage;
import no.tunet.pilot.PilotReports;
import no.tunet.pilot.Pilots;
import no.tunet.programme.Awards;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The Vestland project reports twice on the way and once at the end; each report is accepted and paid for, and what was learnt is published. */
@Component
@Order(10)
class ReportChapter implements Chapter {
    private final Pilots pilots;
    private final PilotReports reports;
    private final Awards awards;
    private final Lessons lessons;
    private final CallStory story;
    private final AwardedPilot pilot;

    ReportChapter(
            Pilots pilots, PilotReports reports, Awards awards, Lessons lessons, CallStory story, AwardedPilot pilot) {
        this.pilots = pilots;
        this.reports = reports;
        this.awards = awards;
        this.lessons = lessons;
        this.story = story;
        this.pilot = pilot;
    }

    @Override
    public void tell(Story days, Players players) {
        var adviser = players.person("adviser");
        var officer = players.person("directorate");
        delivered(
                days,
                adviser,
                LocalDate.of(2021, 3, 25),
                List.of(
                        "Forankringa er ferdig i begge kommunane, og kartlegginga av behov har byrja.",
                        "Kommunane melder om stor interesse i helse, og om at landbrukskontoret kjenner gardane godt.",
                        "Forankringa er den viktigaste risikoen. Tid til dei lokale prosjektleiarane er no avtalt.",
                        "Kostnadene følgjer budsjettet.",
                        "Kartlegge behov og gardar, og førebu innkjøpa."));
        answered(days, officer, 1, LocalDate.of(2021, 4, 12), 2);
        delivered(
                days,
                adviser,
                LocalDate.of(2022, 3, 25),
                List.of(
                        "Begge kommunane har avtale, og dei fyrste deltakarane byrja i november 2021.",
                        "Deltakarane kjem jamt. Gardane ynskjer faste kontaktpersonar i kommunen.",
                        "Økonomien etter prosjektet er den største risikoen framover.",
                        "Reiser har kosta lite på grunn av smittevern.",
                        "Drift gjennom året, og evaluering til hausten."));
        answered(days, officer, 2, LocalDate.of(2022, 4, 8), 0);
        lesson(days, adviser, officer);
        delivered(
                days,
                adviser,
                LocalDate.of(2022, 11, 9),
                List.of(
                        "Tilboda er i drift i begge kommunane, og kommunane held fram når prosjektet er slutt.",
                        "Å samanlikne med tenesta i dag, dag for dag, gjorde det lettare å avgjere.",
                        "Økonomien er den risikoen som er att. Begge kommunane har teke tenesta inn i budsjettet for 2023.",
                        "Reiser vart billegare enn planlagt; tid til lokal prosjektleiing gjekk etter budsjettet.",
                        "Erfaringane er skrivne ned og delte, og rettleiinga er i bruk."));
        answered(days, officer, 3, Story.LAST_DAY.minusDays(1), 3);
    }

    private void delivered(Story days, Actor.Member adviser, LocalDate on, List<String> words) {
        days.on(on, adviser, () -> {
            int number = Outcome.accepted(pilots.draftReport(pilot.get(), on.minusDays(1)));
            Outcome.accepted(pilots.freezeReport(pilot.get(), number, words));
            Outcome.accepted(reports.deliver(pilot.get(), number));
        });
    }

    /** The funder accepts a report, and pays the instalment that waited for it when there is one. */
    private void answered(Story days, Actor.Member officer, int report, LocalDate on, int instalment) {
        days.on(on, officer, () -> {
            Outcome.accepted(reports.accept(pilot.get(), report, "Takk for ein klar rapport."));
            if (instalment > 0) {
                Outcome.accepted(awards.pay(story.submission("vestland"), instalment, on));
            }
        });
    }

    private void lesson(Story days, Actor.Member adviser, Actor.Member officer) {
        var lesson = new Later<LessonId>();
        days.on(2022, 10, 10, adviser, () -> {
            lesson.is(lessons.write(new LessonWords(
                    "Samanlikn per dag med frammøte, ikkje per plass",
                    LessonKind.COST_AND_QUALITY,
                    ProjectStage.EVALUATING,
                    Barrier.UNKNOWN_ALTERNATIVE_COST,
                    MunicipalitySize.MEDIUM,
                    "Kommunane visste ikkje kva tenesta dei alt hadde, kosta. Då såg garden alltid dyr ut.",
                    "Rekn om begge tilboda til kostnad per dag der folk faktisk kjem, og lat leiaren signere føresetnadene.",
                    Optional.of("Tala står i sluttrapporten frå piloten i Vestland."))));
            Outcome.accepted(lessons.propose(lesson.get()));
        });
        days.on(
                2022,
                11,
                1,
                adviser,
                () -> lessons.write(new LessonWords(
                        "Avtal køyringa før fyrste dag",
                        LessonKind.SOLUTION,
                        ProjectStage.RUNNING,
                        Barrier.TRANSPORT,
                        MunicipalitySize.MEDIUM,
                        "Dei fyrste vekene kom folk for seint, fordi ingen hadde ansvaret for skyssen.",
                        "Skriv i avtalen kven som køyrer, og kven som ringjer når nokon ikkje kjem.",
                        Optional.empty())));
        days.on(2022, 10, 17, officer, () -> Outcome.accepted(lessons.publish(lesson.get())));
    }
}
