package no.tunet.pilot.domain;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;

/** Small plans for tests: a sound one, and ways to spoil it. */
final class Plans {
    static final ProjectFrame FRAME = new ProjectFrame(
            "Gardsdagar",
            "Utlysing",
            "",
            YearMonth.of(2021, 1),
            YearMonth.of(2022, 12),
            Optional.of(Money.ofKroner(300)),
            Optional.of(Money.ofKroner(1000)),
            Optional.empty());

    private Plans() {}

    static Plan sound() {
        return with(
                FRAME,
                List.of(budget("b1", "Leiing", Optional.of(Share.ofPercent(15)), 150, 150)),
                financing(150, 150));
    }

    static Plan with(ProjectFrame frame, List<BudgetLine> budget, List<FinancingLine> financing) {
        return plan(frame, List.of(activity("a1", "Oppstart", "2021Q1:x", "2021Q2:X")), budget, financing);
    }

    static Plan plan(
            ProjectFrame frame, List<Activity> activities, List<BudgetLine> budget, List<FinancingLine> financing) {
        return new Plan(
                frame,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                activities,
                List.of(),
                List.of(),
                budget,
                financing,
                List.of(),
                List.of(),
                List.of());
    }

    static BudgetLine budget(String key, String name, Optional<Share> position, long... from2021) {
        YearAmounts amounts = amounts(from2021);
        return new BudgetLine(key, name, "", amounts, Optional.of(amounts.sum()), position, "");
    }

    static List<FinancingLine> financing(long... from2021) {
        return List.of(
                new FinancingLine("f1", "Kommunen", FinancingKind.CASH, amounts(from2021), Optional.empty(), ""));
    }

    static YearAmounts amounts(long... from2021) {
        var byYear = new TreeMap<Integer, Money>();
        for (int i = 0; i < from2021.length; i++) {
            byYear.put(2021 + i, Money.ofKroner(from2021[i]));
        }
        return new YearAmounts(byYear);
    }

    static Activity activity(String key, String name, String... marks) {
        return new Activity(key, name, "", marks(marks));
    }

    static TreeMap<Quarter, Mark> marks(String... marks) {
        var byQuarter = new TreeMap<Quarter, Mark>();
        Arrays.stream(marks)
                .map(m -> m.split(":", 2))
                .forEach(m -> byQuarter.put(
                        Quarter.parse(m[0]).orElseThrow(), Mark.ofPrinted(m[1]).orElseThrow()));
        return byQuarter;
    }
}
