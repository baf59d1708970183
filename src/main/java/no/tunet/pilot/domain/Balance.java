package no.tunet.pilot.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;

/** Budget and financing must be equal in every year and in sum, and equal the cost frame: refused when typed, reported when imported. */
public final class Balance {
    private Balance() {}

    public static List<Reason> unbalanced(YearAmounts budget, YearAmounts financing) {
        var years = new TreeSet<>(budget.byYear().keySet());
        years.addAll(financing.byYear().keySet());
        var reasons = new ArrayList<Reason>();
        for (int year : years) {
            Money costs = budget.in(year).orElse(Money.ZERO);
            Money money = financing.in(year).orElse(Money.ZERO);
            if (!costs.equals(money)) {
                reasons.add(Reason.of("pilot.balance.year", String.valueOf(year), costs, money, costs.minus(money)));
            }
        }
        if (!budget.sum().equals(financing.sum())) {
            reasons.add(Reason.of("pilot.balance.sum", budget.sum(), financing.sum()));
        }
        return List.copyOf(reasons);
    }

    /** The reasons against a budget that somebody types: it must balance, hold no negative amount and fill the frame. */
    public static List<Reason> refusals(YearAmounts budget, YearAmounts financing, Optional<Money> frame) {
        var reasons = new ArrayList<>(unbalanced(budget, financing));
        frame.filter(f -> !f.equals(budget.sum()))
                .ifPresent(f -> reasons.add(Reason.of("pilot.balance.frame", f, budget.sum())));
        return List.copyOf(reasons);
    }
}
