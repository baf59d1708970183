package no.tunet.pilot.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tunet.kernel.Money;

/** Amounts per calendar year; a year without an amount is a year the plan says nothing about, not a zero. */
public record YearAmounts(SortedMap<Integer, Money> byYear) {
    public static final YearAmounts NONE = new YearAmounts(new TreeMap<>());

    public YearAmounts {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }

    public Optional<Money> in(int year) {
        return Optional.ofNullable(byYear.get(year));
    }

    public Money sum() {
        return Money.sum(byYear.values());
    }

    public boolean isEmpty() {
        return byYear.isEmpty();
    }

    /** The amounts of several lines added year by year. */
    public static YearAmounts total(Collection<YearAmounts> lines) {
        var sum = new TreeMap<Integer, Money>();
        lines.forEach(line -> line.byYear.forEach((year, amount) -> sum.merge(year, amount, Money::plus)));
        return new YearAmounts(sum);
    }
}
