package no.tunet.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.pilot.PlanFile;
import no.tunet.programme.ApplicationId;
import no.tunet.programme.Applications;
import no.tunet.programme.Awards;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Vestland applies with the figures of its plan and four made-up counties beside it: one asks for more than the cap and one is late, and both are refused.
 * Two people assess the rest, the directorate decides within the frame, and accepting opens the projects.
 */
@Component
@Order(7)
class ApplicationChapter implements Chapter {
    private static final List<String> PLAN = List.of(
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
    private static final LocalDate ASSESSED = LocalDate.of(2020, 10, 12);
    private static final LocalDate DECIDED = LocalDate.of(2020, 10, 20);

    private final Applications applications;
    private final Awards awards;
    private final CallStory story;
    private final AwardedPilot pilot;

    ApplicationChapter(Applications applications, Awards awards, CallStory story, AwardedPilot pilot) {
        this.applications = applications;
        this.awards = awards;
        this.story = story;
        this.pilot = pilot;
    }

    @Override
    public void tell(Story days, Players players) {
        applies(days, players, "vestland", "adviser", LocalDate.of(2020, 9, 28));
        for (String county : List.of("ytterfylket", "asfylket", "odefylket")) {
            applies(days, players, county, county, LocalDate.of(2020, 9, 30));
        }
        applies(days, players, "oyfylket", "oyfylket", LocalDate.of(2020, 10, 2));
        assess(days, players.person("directorate"), players.person("assessor"));
        days.on(DECIDED, players.person("directorate"), this::decide);
        accept(days, players);
        days.on(
                2022,
                11,
                7,
                players.person("adviser"),
                () -> Outcome.accepted(applications.begin(story.nextCall.get())));
    }

    private void applies(Story days, Players players, String county, String who, LocalDate sentOn) {
        var adviser = players.person(who);
        var draft = new Later<ApplicationId>();
        days.on(2020, 9, 14, adviser, () -> {
            draft.is(Outcome.accepted(applications.begin(story.call.get())));
            Outcome.accepted(applications.fill(
                    draft.get(),
                    CallStory.text("demo/programme/" + county + ".json"),
                    "Vedtak i leiinga",
                    CallStory.bytes("demo/programme/vedtak.pdf")));
        });
        days.on(sentOn, adviser, () -> {
            var sent = applications.send(draft.get());
            if (CallStory.SENT.contains(county)) {
                story.sent(county, Outcome.accepted(sent));
            } else if (sent instanceof Decision.Accepted<?>) {
                throw new IllegalStateException(county + " should have been refused");
            }
        });
    }

    private void assess(Story days, Actor.Member officer, Actor.Member assessor) {
        days.on(ASSESSED, officer, () -> {
            Outcome.accepted(awards.ask(story.call.get(), assessor.person()));
            CallStory.SENT.forEach(county -> {
                awards.pass(story.submission(county));
                Outcome.accepted(awards.assess(
                        story.submission(county),
                        county.equals("asfylket") ? List.of(3, 2, 3, 3, 2, 3) : List.of(5, 4, 4, 5, 3, 4),
                        !county.equals("asfylket"),
                        "Vurdert etter kriteria i utlysinga."));
            });
        });
        days.on(
                ASSESSED.plusDays(1),
                assessor,
                () -> CallStory.SENT.forEach(county -> Outcome.accepted(awards.assess(
                        story.submission(county),
                        county.equals("asfylket") ? List.of(3, 3, 2, 3, 2, 2) : List.of(4, 5, 4, 4, 3, 4),
                        !county.equals("asfylket"),
                        "Lese for seg, utan å kjenne den andre vurderinga."))));
    }

    private void decide() {
        Outcome.accepted(awards.decide(
                story.call.get(),
                Map.of(
                        story.submission("vestland"), Money.ofKroner(1_460_000),
                        story.submission("ytterfylket"), Money.ofKroner(2_900_000)),
                "Godt forankra piloter med klare planar for å samanlikne kostnad og kvalitet."));
    }

    private void accept(Story days, Players players) {
        days.on(
                Story.FIRST_DAY,
                players.person("adviser"),
                () -> pilot.is(Outcome.accepted(awards.accept(
                        story.submission("vestland"),
                        PLAN.stream()
                                .map(name -> new PlanFile(name, CallStory.bytes("demo/vestland/" + name)))
                                .toList()))));
        days.on(
                Story.FIRST_DAY,
                players.person("ytterfylket"),
                () -> Outcome.accepted(awards.accept(story.submission("ytterfylket"), List.of())));
        LocalDate paid = LocalDate.of(2020, 11, 10);
        days.on(
                paid,
                players.person("directorate"),
                () -> List.of("vestland", "ytterfylket")
                        .forEach(county -> Outcome.accepted(awards.pay(story.submission(county), 1, paid))));
    }
}
