package no.tunet.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.quality.AuditGrade;
import no.tunet.quality.Hazard;
import no.tunet.quality.audit.DeclareImpartiality;
import no.tunet.quality.audit.PlanAudit;
import no.tunet.quality.audit.WriteReport;
import no.tunet.quality.deviation.MoveDeviation;
import no.tunet.quality.domain.PointAnswer;
import no.tunet.quality.domain.PointVerdict;
import no.tunet.quality.domain.Severity;
import no.tunet.quality.risk.AssessRisks;
import no.tunet.quality.sheet.AnswerPoint;
import no.tunet.quality.sheet.BeginSelfAudit;
import no.tunet.quality.store.DeviationStore;
import no.tunet.quality.store.SheetStore.Conclusion;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is under way in the quality scheme when the visitor arrives: a self-audit half done, an audit that found something, and visits to come. */
@Component
@Order(2)
class QualityChapter implements Chapter {
    private static final String OLD_PAPERS = "11:11.3.3";
    private static final String HELMETS = "11:11.7.2";

    private final BeginSelfAudit selfAudits;
    private final AnswerPoint answers;
    private final PlanAudit audits;
    private final DeclareImpartiality impartiality;
    private final WriteReport reports;
    private final MoveDeviation deviations;
    private final DeviationStore found;
    private final AssessRisks risks;
    private final InTransaction together;

    QualityChapter(
            BeginSelfAudit selfAudits,
            AnswerPoint answers,
            PlanAudit audits,
            DeclareImpartiality impartiality,
            WriteReport reports,
            MoveDeviation deviations,
            DeviationStore found,
            AssessRisks risks,
            InTransaction together) {
        this.risks = risks;
        this.selfAudits = selfAudits;
        this.answers = answers;
        this.audits = audits;
        this.impartiality = impartiality;
        this.reports = reports;
        this.deviations = deviations;
        this.found = found;
        this.together = together;
    }

    @Override
    public void tell(Story story, Players players) {
        story.on(2022, 11, 11, players.person("eventyr"), () -> together.run(this::beginSelfAudit));
        story.on(2022, 11, 10, players.person("eventyr"), () -> together.run(this::assessRisks));
        underWay(story, players);
        visited(story, players);
        var visit = new Later<UUID>();
        story.on(2022, 11, 1, players.person("officer"), () -> {
            audits.ask(players.organisation("huldre"), LocalDate.of(2023, 1, 20));
            visit.is(Outcome.accepted(audits.ask(players.organisation("soria"), LocalDate.of(2022, 12, 15))));
            Outcome.accepted(
                    audits.assign(visit.get(), players.person("auditor").person(), LocalDate.of(2022, 11, 24)));
        });
        story.on(2022, 11, 2, players.person("auditor"), () -> impartiality.declare(visit.get(), List.of()));
    }

    private void beginSelfAudit() {
        var sheet = Outcome.accepted(selfAudits.begin(false));
        answers.confirm(sheet, Optional.of("1:1.0"));
        answers.confirm(sheet, Optional.of("11:11.0"));
    }

    private void assessRisks() {
        var horns = risks.add(Hazard.ANIMAL, "Veren stangar når det er mange i bingen.", 3, 2);
        risks.measure(horns, "Deltakarar går ikkje inn i bingen åleine.", "Bonden", LocalDate.of(2022, 11, 20));
        risks.add(Hazard.WATER_OR_HEIGHT, "Bratt ned mot sjøen bak naustet.", 1, 4);
        risks.review();
    }

    /** The auditor is at Gullfjør and has answered some of the points. */
    private void underWay(Story story, Players players) {
        LocalDate visit = Story.LAST_DAY.minusDays(1);
        var audit = new Later<UUID>();
        story.on(visit, players.person("officer"), () -> {
            audit.is(Outcome.accepted(audits.ask(players.organisation("gullfjor"), visit.plusDays(14))));
            Outcome.accepted(
                    audits.assign(audit.get(), players.person("auditor").person(), visit));
        });
        story.on(
                visit,
                players.person("auditor"),
                () -> together.run(() -> {
                    Outcome.accepted(impartiality.declare(audit.get(), List.of()));
                    var sheet = Outcome.accepted(reports.begin(audit.get(), ""));
                    Outcome.accepted(answers.answer(
                            sheet,
                            no(OLD_PAPERS, "Permen med gamle avtalar står open på kontoret.", Severity.MINOR, visit)));
                }));
    }

    /** Eventyrhaugen has an audit every second year; this time two things were not in order, and the farm has shown that one is put right. */
    private void visited(Story story, Players players) {
        LocalDate visit = LocalDate.of(2022, 10, 25);
        var farm = players.organisation("eventyr");
        var audit = new Later<UUID>();
        story.on(visit, players.person("officer"), () -> {
            audit.is(Outcome.accepted(audits.ask(farm, visit.plusDays(14))));
            Outcome.accepted(
                    audits.assign(audit.get(), players.person("auditor").person(), visit));
        });
        story.on(
                visit,
                players.person("auditor"),
                () -> together.run(() -> {
                    Outcome.accepted(impartiality.declare(audit.get(), List.of()));
                    var sheet = Outcome.accepted(reports.begin(audit.get(), ""));
                    Outcome.accepted(answers.answer(
                            sheet,
                            no(
                                    OLD_PAPERS,
                                    "Opplysningar om deltakarar som slutta i fjor, ligg framleis i permen.",
                                    Severity.MAJOR,
                                    visit)));
                    Outcome.accepted(answers.answer(
                            sheet,
                            no(
                                    HELMETS,
                                    "To av sykkelhjelmane er for små til dei som kjem no.",
                                    Severity.MINOR,
                                    visit)));
                    answers.answerRest(sheet);
                    Outcome.accepted(reports.sign(
                            audit.get(),
                            new Conclusion(
                                    AuditGrade.PASSED_WITH_DEVIATIONS, visit, "God drift. To ting må rettast.")));
                }));
        story.on(
                visit.plusDays(9),
                players.person("eventyr"),
                () -> together.run(() -> found.ofFarm(farm).stream()
                        .filter(deviation -> deviation.point().equals(HELMETS))
                        .forEach(deviation -> Outcome.accepted(deviations.show(
                                deviation.id(),
                                "Vi har kjøpt tre nye hjelmar i ulike storleikar. Dei heng ved døra.")))));
    }

    private static PointAnswer no(String point, String note, Severity severity, LocalDate on) {
        return new PointAnswer(
                Ids.next(),
                point,
                PointVerdict.NO,
                note,
                Optional.of(severity),
                Optional.empty(),
                Set.of(),
                Instant.from(on.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC)));
    }
}
