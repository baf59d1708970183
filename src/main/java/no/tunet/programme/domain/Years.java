package no.tunet.programme.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tunet.kernel.Money;

/** Amounts by calendar year; a year that is not there is nothing. */
public record Years(Map<Integer, Money> amounts) {
    public Years {
        amounts = Map.copyOf(amounts);
    }

    public Money in(int year) {
        return Optional.ofNullable(amounts.get(year)).orElse(Money.ZERO);
    }

    public Money sum() {
        return Money.sum(amounts.values());
    }

    public static Years total(Collection<Years> rows) {
        var total = new TreeMap<Integer, Money>();
        rows.forEach(row -> row.amounts().forEach((year, amount) -> total.merge(year, amount, Money::plus)));
        return new Years(total);
    }
}
