package no.tunet.pilot.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;

/** Which costs may be entered, and what they add up to beside the plan. */
public final class CostRules {
    private CostRules() {}

    public static List<Reason> refusals(ProjectFrame frame, List<BudgetLine> budget, CostEntry entry, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (budget.stream().noneMatch(line -> line.key().equals(entry.lineKey()))) {
            reasons.add(Reason.of("pilot.cost.unknownLine"));
        }
        if (entry.amount().equals(Money.ZERO)) {
            reasons.add(Reason.of("pilot.cost.zero"));
        }
        if (entry.on().isAfter(today)) {
            reasons.add(Reason.of("pilot.cost.future", entry.on(), today));
        }
        YearMonth month = YearMonth.from(entry.on());
        if (month.isBefore(frame.from()) || month.isAfter(frame.to())) {
            reasons.add(Reason.of(
                    "pilot.cost.outsideProject",
                    entry.on(),
                    frame.from().atDay(1),
                    frame.to().atEndOfMonth()));
        }
        return List.copyOf(reasons);
    }

    /** What was spent on one line, per calendar year. */
    public static YearAmounts spent(String lineKey, List<CostEntry> entries) {
        var byYear = new TreeMap<Integer, Money>();
        entries.stream()
                .filter(e -> e.lineKey().equals(lineKey))
                .forEach(e -> byYear.merge(e.on().getYear(), e.amount(), Money::plus));
        return new YearAmounts(byYear);
    }
}
