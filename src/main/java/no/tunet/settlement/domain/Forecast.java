package no.tunet.settlement.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import no.tunet.kernel.Money;

/**
 * The year as it looks now: months with a basis as they are; the others at the agreement's full value × the share of it that has been used so far. A
 * reckoning, not a promise: it assumes that the rest of the year is used as the months behind.
 */
public record Forecast(List<Month> months, Optional<BigDecimal> usedSoFar) {
    /** A month: the full value of its booked half-days, and what is billed or expected, alone and summed from the start of the year. */
    public record Month(YearMonth month, Money value, Figure figure, Money valueSoFar, Money figureSoFar) {}

    /** What stands for a month. */
    public sealed interface Figure {
        Money amount();

        record Billed(Money amount) implements Figure {}

        record Expected(Money amount) implements Figure {}
    }

    /** {@code values}: full value per month of the year; {@code billed}: months that have a basis. Without any billed month nothing is expected yet. */
    public static Forecast of(SortedMap<YearMonth, Money> values, SortedMap<YearMonth, Money> billed) {
        var used = usedShare(values, billed);
        var months = new ArrayList<Month>();
        Money valueSum = Money.ZERO;
        Money figureSum = Money.ZERO;
        for (var entry : values.entrySet()) {
            Money value = entry.getValue();
            Figure figure = billed.containsKey(entry.getKey())
                    ? new Figure.Billed(billed.get(entry.getKey()))
                    : new Figure.Expected(used.map(value::times).orElse(Money.ZERO));
            valueSum = valueSum.plus(value);
            figureSum = figureSum.plus(figure.amount());
            months.add(new Month(entry.getKey(), value, figure, valueSum, figureSum));
        }
        return new Forecast(List.copyOf(months), used);
    }

    public Money value() {
        return months.isEmpty() ? Money.ZERO : months.getLast().valueSoFar();
    }

    public Money expected() {
        return months.isEmpty() ? Money.ZERO : months.getLast().figureSoFar();
    }

    private static Optional<BigDecimal> usedShare(
            SortedMap<YearMonth, Money> values, SortedMap<YearMonth, Money> billed) {
        Money value = Money.sum(billed.keySet().stream()
                .filter(values::containsKey)
                .map(values::get)
                .toList());
        Money paid = Money.sum(billed.entrySet().stream()
                .filter(e -> values.containsKey(e.getKey()))
                .map(e -> e.getValue())
                .toList());
        return value.ore() <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(paid.ore())
                        .divide(BigDecimal.valueOf(value.ore()), 6, RoundingMode.HALF_UP));
    }
}
