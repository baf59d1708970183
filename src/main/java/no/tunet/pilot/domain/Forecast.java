package no.tunet.pilot.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import no.tunet.kernel.Money;

/**
 * What a line will have cost at the end of the year and of the project. The rule: what is spent, and of this year's budget the share of the project's
 * months that are still to come this year; for the project also the budgets of the years after. Spending above the budget stays in the figure.
 */
public record Forecast(Money yearEnd, Money projectEnd) {
    public static Forecast of(ProjectFrame frame, YearAmounts budget, YearAmounts spent, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        Money comingThisYear = coming(frame, budget, now);
        Money later = Money.sum(budget.byYear().entrySet().stream()
                .filter(e -> e.getKey() > now.getYear())
                .map(Map.Entry::getValue)
                .toList());
        Money soFar = Money.sum(spent.byYear().entrySet().stream()
                .filter(e -> e.getKey() <= now.getYear())
                .map(Map.Entry::getValue)
                .toList());
        return new Forecast(
                spent.in(now.getYear()).orElse(Money.ZERO).plus(comingThisYear),
                soFar.plus(comingThisYear).plus(later));
    }

    private static Money coming(ProjectFrame frame, YearAmounts budget, YearMonth now) {
        int all = frame.monthsIn(now.getYear());
        if (all == 0) {
            return Money.ZERO;
        }
        YearMonth first = now.plusMonths(1).isAfter(frame.from()) ? now.plusMonths(1) : frame.from();
        YearMonth last = frame.to().getYear() == now.getYear() ? frame.to() : YearMonth.of(now.getYear(), 12);
        int left = first.isAfter(last) ? 0 : last.getMonthValue() - first.getMonthValue() + 1;
        Money year = budget.in(now.getYear()).orElse(Money.ZERO);
        return new Money(Math.floorDiv(year.ore() * left + all / 2, (long) all));
    }
}
