package no.tunet.pilot.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;

/** Recomputes a plan and lists every contradiction in it. The figures as printed stand; the reader decides. */
public final class PlanCheck {
    /** From this many months a year on, a yearly sum is compared with a share of a year of work. */
    private static final int MONTHS_OF_A_COMPARABLE_YEAR = 6;

    private static final String FINAL_REPORT = "final_report";

    private PlanCheck() {}

    public static List<Contradiction> contradictions(Plan plan) {
        return Stream.of(
                        lines(plan),
                        totals(plan),
                        balance(plan),
                        positions(plan),
                        progress(plan),
                        dependencies(plan),
                        phases(plan),
                        strategies(plan))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Contradiction> lines(Plan plan) {
        var found = new ArrayList<Contradiction>();
        for (BudgetLine line : plan.budget()) {
            if (line.planned().isEmpty()) {
                found.add(new Contradiction("budget", line.name(), Reason.of("pilot.contradiction.noAmount")));
            }
            sum("budget", line.name(), line.printedSum(), line.planned().sum()).ifPresent(found::add);
        }
        for (FinancingLine line : plan.financing()) {
            if (line.planned().isEmpty()) {
                found.add(new Contradiction("financing", line.name(), Reason.of("pilot.contradiction.noAmount")));
            }
            sum("financing", line.name(), line.printedSum(), line.planned().sum())
                    .ifPresent(found::add);
        }
        return found;
    }

    private static List<Contradiction> totals(Plan plan) {
        var found = new ArrayList<Contradiction>();
        for (PrintedTotal total : plan.printedTotals()) {
            boolean budget = total.side() == PrintedTotal.Side.BUDGET;
            String table = budget ? "budget" : "financing";
            YearAmounts computed = budget ? plan.budgetTotal() : plan.financingTotal();
            total.byYear().byYear().forEach((year, printed) -> {
                Money is = computed.in(year).orElse(Money.ZERO);
                if (!is.equals(printed)) {
                    found.add(new Contradiction(
                            table, String.valueOf(year), Reason.of("pilot.contradiction.yearTotal", printed, is)));
                }
            });
            sum(table, "", total.sum(), computed.sum()).ifPresent(found::add);
        }
        plan.frame()
                .costFrame()
                .filter(frame -> !frame.equals(plan.budgetTotal().sum()))
                .ifPresent(frame -> found.add(new Contradiction(
                        "budget",
                        "",
                        Reason.of(
                                "pilot.contradiction.frame",
                                frame,
                                plan.budgetTotal().sum()))));
        return found;
    }

    private static List<Contradiction> balance(Plan plan) {
        return Balance.unbalanced(plan.budgetTotal(), plan.financingTotal()).stream()
                .map(reason -> new Contradiction("financing", "", reason))
                .toList();
    }

    /** A share of a position times the price of a year of work must be what a full enough year costs. */
    private static List<Contradiction> positions(Plan plan) {
        Optional<Money> yearOfWork = plan.frame().yearOfWork();
        if (yearOfWork.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Contradiction>();
        for (BudgetLine line : plan.budget()) {
            line.position().ifPresent(share -> {
                Money expected = yearOfWork.get().times(share);
                line.planned().byYear().entrySet().stream()
                        .filter(e -> plan.frame().monthsIn(e.getKey()) >= MONTHS_OF_A_COMPARABLE_YEAR)
                        .filter(e -> !e.getValue().equals(expected))
                        .forEach(e -> found.add(new Contradiction(
                                "budget",
                                line.name(),
                                Reason.of(
                                        "pilot.contradiction.position",
                                        share,
                                        yearOfWork.get(),
                                        expected,
                                        e.getValue(),
                                        String.valueOf(e.getKey())))));
            });
        }
        return found;
    }

    private static List<Contradiction> progress(Plan plan) {
        var found = new ArrayList<Contradiction>();
        for (Activity activity : plan.activities()) {
            if (activity.planned().isEmpty()) {
                found.add(new Contradiction("activities", activity.name(), Reason.of("pilot.contradiction.noQuarter")));
            }
            activity.planned().keySet().stream()
                    .filter(q -> !plan.frame().covers(q))
                    .forEach(q -> found.add(new Contradiction(
                            "activities",
                            activity.name(),
                            Reason.of(
                                    "pilot.contradiction.outsideProject",
                                    q.words(),
                                    plan.frame().from(),
                                    plan.frame().to()))));
            reachedBeforeTheEnd(activity)
                    .ifPresent(q -> found.add(new Contradiction(
                            "activities",
                            activity.name(),
                            Reason.of(
                                    "pilot.contradiction.reachedEarly",
                                    q.words(),
                                    activity.planned().lastKey().words()))));
        }
        plan.frame()
                .finalReportDue()
                .ifPresent(due -> plan.activities().stream()
                        .filter(a -> a.code().equals(FINAL_REPORT))
                        .filter(a -> a.lastPlanned()
                                .filter(q -> q.lastDay().isAfter(due))
                                .isPresent())
                        .forEach(a -> found.add(new Contradiction(
                                "activities",
                                a.name(),
                                Reason.of(
                                        "pilot.contradiction.afterFinalReport",
                                        a.planned().lastKey().words(),
                                        due)))));
        return found;
    }

    private static List<Contradiction> dependencies(Plan plan) {
        return DependencyRules.early(plan.activities(), plan.dependencies()).stream()
                .map(early -> new Contradiction(
                        "activities",
                        plan.activityName(early.because().activity()),
                        Reason.of(
                                "pilot.contradiction.startsEarly",
                                early.starts().words(),
                                plan.activityName(early.because().after()))))
                .toList();
    }

    private static Optional<Quarter> reachedBeforeTheEnd(Activity activity) {
        return activity.planned().entrySet().stream()
                .filter(e -> e.getValue() == Mark.REACH
                        && !e.getKey().equals(activity.planned().lastKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static List<Contradiction> phases(Plan plan) {
        if (plan.phases().isEmpty()) {
            return List.of();
        }
        var covered = plan.phases().stream().map(Plan.Phase::year).toList();
        var found = new ArrayList<Contradiction>();
        for (int year = plan.frame().from().getYear(); year <= plan.frame().to().getYear(); year++) {
            if (!covered.contains(year)) {
                found.add(new Contradiction(
                        "phases",
                        String.valueOf(year),
                        Reason.of("pilot.contradiction.noPhase", String.valueOf(year))));
            }
        }
        return found;
    }

    private static List<Contradiction> strategies(Plan plan) {
        return plan.strategies().stream()
                .filter(s -> s.toYear()
                        .filter(y -> y < plan.frame().from().getYear())
                        .isPresent())
                .map(s -> new Contradiction(
                        "strategies",
                        s.title(),
                        Reason.of(
                                "pilot.contradiction.strategyOver",
                                String.valueOf(s.toYear().orElseThrow()))))
                .toList();
    }

    private static Optional<Contradiction> sum(String table, String row, Optional<Money> printed, Money computed) {
        return printed.filter(p -> !p.equals(computed))
                .map(p -> new Contradiction(table, row, Reason.of("pilot.contradiction.sum", p, computed)));
    }
}
