package no.tunet.pilot.domain;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Money;

/** A whole project plan as its owner printed it. Printed figures are kept, also where they do not add up. */
public record Plan(
        ProjectFrame frame,
        List<Buyer> buyers,
        List<ProjectRole> roles,
        List<Strategy> strategies,
        List<Phase> phases,
        List<Activity> activities,
        List<Dependency> dependencies,
        List<PlannedRisk> risks,
        List<BudgetLine> budget,
        List<FinancingLine> financing,
        List<PrintedTotal> printedTotals,
        List<DecisionPoint> decisionPoints,
        List<String> qualityMeasures) {

    /** A municipality that tries out buying; the code is the official one of the plan's time. */
    public record Buyer(String name, String code, String inhabitants) {}

    /** A role in the project by title: the import takes no person's name. */
    public record ProjectRole(String code, String role, String organisation, String title) {}

    /** A strategy or plan the pilot is anchored in; years are empty where the plan states none. */
    public record Strategy(
            String title, Optional<Integer> fromYear, Optional<Integer> toYear, String note, String level) {}

    /** A phase of the project. */
    public record Phase(int number, int year, String content) {}

    /** A risk with the measure against it, as planned. */
    public record PlannedRisk(String key, String title, String description, String measure) {}

    /** A point where somebody decides. */
    public record DecisionPoint(String key, String when, String who, String text) {}

    /** What an activity is called; its key when the plan does not have it. */
    public String activityName(String key) {
        return activities.stream()
                .filter(a -> a.key().equals(key))
                .map(Activity::name)
                .findFirst()
                .orElse(key);
    }

    public YearAmounts budgetTotal() {
        return YearAmounts.total(budget.stream().map(BudgetLine::planned).toList());
    }

    public YearAmounts financingTotal() {
        return YearAmounts.total(financing.stream().map(FinancingLine::planned).toList());
    }

    public Money financedBy(FinancingKind kind) {
        return Money.sum(financing.stream()
                .filter(line -> line.kind() == kind)
                .map(line -> line.planned().sum())
                .toList());
    }
}
