package no.tunet.pilot.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.pilot.Counted;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.domain.Progress;
import no.tunet.pilot.domain.ReportFact;
import no.tunet.pilot.domain.ReportSection;
import no.tunet.pilot.domain.RiskAssessment;
import no.tunet.pilot.domain.RiskStatus;
import org.springframework.stereotype.Component;

/** What the pilot itself has recorded: progress, risks, costs and decisions until a day. */
@Component
class ProjectFacts {
    private final RecordStore records;

    ProjectFacts(RecordStore records) {
        this.records = records;
    }

    DrawnFacts of(KeptPlan plan, LocalDate until) {
        var facts = new ArrayList<ReportFact>();
        progress(plan, until, facts);
        risks(plan, until, facts);
        economy(plan, until, facts);
        records.decisions(plan.id(), until)
                .forEach(decided -> facts.add(new ReportFact(
                        ReportSection.EXPERIENCE,
                        "",
                        Reason.of("pilot.fact.decision", decided.on(), decided.outcome()))));
        return new DrawnFacts(List.copyOf(facts), Counted.NOTHING);
    }

    private void progress(KeptPlan plan, LocalDate until, List<ReportFact> facts) {
        var actual = records.progress(plan.id());
        int done = 0;
        int onPlan = 0;
        for (var activity : plan.printed().activities()) {
            var marks = actual.getOrDefault(activity.key(), new TreeMap<>());
            switch (Progress.of(activity, marks, until)) {
                case Progress.Done in -> done++;
                case Progress.OnPlan latest -> onPlan++;
                case Progress.NotDue starts -> {}
                case Progress.Behind behind ->
                    facts.add(new ReportFact(
                            ReportSection.PROGRESS,
                            "",
                            Reason.of(
                                    "pilot.fact.behind",
                                    activity.name(),
                                    behind.since().words())));
            }
        }
        facts.addFirst(new ReportFact(
                ReportSection.PROGRESS,
                "",
                Reason.of("pilot.fact.progress", plan.printed().activities().size(), done, onPlan, facts.size())));
    }

    private void risks(KeptPlan plan, LocalDate until, List<ReportFact> facts) {
        var assessments = records.assessments(plan.id(), until);
        for (var risk : plan.printed().risks()) {
            List<RiskAssessment> judged = assessments.getOrDefault(risk.key(), List.of());
            if (RiskStatus.of(judged, Optional.empty()) instanceof RiskStatus.Watched(var latest, var movement)) {
                facts.add(new ReportFact(
                        ReportSection.RISKS,
                        "",
                        Reason.of(
                                "pilot.fact.risk",
                                risk.title(),
                                Reason.of("pilot.level." + latest.level().name()),
                                Reason.of("pilot.movement." + movement.name()),
                                latest.note())));
            } else {
                facts.add(new ReportFact(ReportSection.RISKS, "", Reason.of("pilot.fact.riskUnjudged", risk.title())));
            }
        }
    }

    private void economy(KeptPlan plan, LocalDate until, List<ReportFact> facts) {
        var spent = records.spent(plan.id(), until);
        plan.current().budgetTotal().byYear().forEach((year, budget) -> {
            if (year <= until.getYear()) {
                facts.add(new ReportFact(
                        ReportSection.ECONOMY,
                        "",
                        Reason.of(
                                "pilot.fact.cost",
                                String.valueOf(year),
                                spent.in(year).orElse(Money.ZERO),
                                budget)));
            }
        });
        facts.add(new ReportFact(
                ReportSection.ECONOMY,
                "",
                Reason.of(
                        "pilot.fact.costTotal",
                        spent.sum(),
                        plan.current().budgetTotal().sum())));
    }
}
