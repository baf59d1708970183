package no.tunet.pilot.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;

/** Which changes of a plan are possible at all, who may answer them, and what the plan's tables are afterwards. */
public final class ChangeRules {
    private ChangeRules() {}

    /** Why a change cannot be made in the plan as it is now. */
    public static List<Reason> refusals(Plan plan, Change change) {
        return switch (change) {
            case Change.MoveActivity move -> activity(plan, move);
            case Change.MoveMoney move -> money(plan, move);
        };
    }

    private static List<Reason> activity(Plan plan, Change.MoveActivity move) {
        var reasons = new ArrayList<Reason>();
        Optional<Activity> activity = plan.activities().stream()
                .filter(a -> a.key().equals(move.activity()))
                .findFirst();
        if (activity.isEmpty()) {
            reasons.add(Reason.of("pilot.change.unknownActivity"));
        } else if (activity.get().planned().equals(move.to().marks())) {
            reasons.add(Reason.of("pilot.change.sameQuarters"));
        }
        if (!plan.frame().covers(move.to().first())
                || !plan.frame().covers(move.to().last())) {
            reasons.add(Reason.of(
                    "pilot.change.outside", plan.frame().from(), plan.frame().to()));
        }
        return List.copyOf(reasons);
    }

    private static List<Reason> money(Plan plan, Change.MoveMoney move) {
        var reasons = new ArrayList<Reason>();
        Optional<BudgetLine> from = line(plan, move.fromLine());
        if (from.isEmpty() || line(plan, move.toLine()).isEmpty()) {
            reasons.add(Reason.of("pilot.change.unknownLine"));
        }
        if (move.amount().ore() <= 0) {
            reasons.add(Reason.of("pilot.change.noAmount"));
        }
        if (move.fromLine().equals(move.toLine()) && move.fromYear() == move.toYear()) {
            reasons.add(Reason.of("pilot.change.nowhere"));
        }
        if (plan.frame().monthsIn(move.toYear()) == 0) {
            reasons.add(Reason.of("pilot.change.noSuchYear", String.valueOf(move.toYear())));
        }
        from.map(l -> l.planned().in(move.fromYear()).orElse(Money.ZERO))
                .filter(there -> there.compareTo(move.amount()) < 0)
                .ifPresent(there -> reasons.add(
                        Reason.of("pilot.change.tooMuch", String.valueOf(move.fromYear()), there, move.amount())));
        if (move.fromYear() != move.toYear()) {
            reasons.addAll(source(plan, move));
        }
        return List.copyOf(reasons);
    }

    private static List<Reason> source(Plan plan, Change.MoveMoney move) {
        Optional<FinancingLine> source = move.source()
                .flatMap(key -> plan.financing().stream()
                        .filter(f -> f.key().equals(key))
                        .findFirst());
        if (source.isEmpty()) {
            return List.of(Reason.of("pilot.change.noSource"));
        }
        Money there = source.get().planned().in(move.fromYear()).orElse(Money.ZERO);
        return there.compareTo(move.amount()) < 0
                ? List.of(Reason.of(
                        "pilot.change.sourceTooSmall",
                        source.get().name(),
                        String.valueOf(move.fromYear()),
                        there,
                        move.amount()))
                : List.of();
    }

    /** The tables of the plan that are others after the change. Asks for a change without refusals. */
    public static List<PlanTable> tables(Plan plan, List<PlanTable> now, Change change) {
        return switch (change) {
            case Change.MoveActivity move ->
                List.of(PlanTables.withQuarters(now, move.activity(), move.to().marks()));
            case Change.MoveMoney move -> PlanTables.withMoney(now, amounts(plan, move));
        };
    }

    private static Map<String, YearAmounts> amounts(Plan plan, Change.MoveMoney move) {
        var amounts = new HashMap<String, YearAmounts>();
        plan.budget().forEach(l -> amounts.put("b-" + l.key(), l.planned()));
        plan.financing().forEach(l -> amounts.put("f-" + l.key(), l.planned()));
        add(amounts, "b-" + move.fromLine(), move.fromYear(), move.amount().negated());
        add(amounts, "b-" + move.toLine(), move.toYear(), move.amount());
        if (move.fromYear() != move.toYear()) {
            move.source().ifPresent(source -> {
                add(amounts, "f-" + source, move.fromYear(), move.amount().negated());
                add(amounts, "f-" + source, move.toYear(), move.amount());
            });
        }
        return amounts;
    }

    private static void add(Map<String, YearAmounts> amounts, String key, int year, Money amount) {
        var byYear = new TreeMap<>(amounts.getOrDefault(key, YearAmounts.NONE).byYear());
        byYear.merge(year, amount, Money::plus);
        amounts.put(key, new YearAmounts(byYear));
    }

    private static Optional<BudgetLine> line(Plan plan, String key) {
        return plan.budget().stream().filter(l -> l.key().equals(key)).findFirst();
    }

    /** Why somebody may not answer: it must be whoever owns the money, another person than the one who asked, once, and a refusal has a reason. */
    public static List<Reason> answerRefusals(
            boolean ownsTheMoney, boolean samePerson, boolean answered, boolean approves, String reason) {
        var reasons = new ArrayList<Reason>();
        if (!ownsTheMoney) {
            reasons.add(Reason.of("pilot.change.notYours"));
        }
        if (samePerson) {
            reasons.add(Reason.of("pilot.change.samePerson"));
        }
        if (answered) {
            reasons.add(Reason.of("pilot.change.answered"));
        }
        if (!approves && reason.isBlank()) {
            reasons.add(Reason.of("pilot.change.whyNot"));
        }
        return List.copyOf(reasons);
    }
}
