package no.tunet.approval.domain;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** The middle of some whole numbers; the mean of the two middle ones when they are even in number, none when there are none. */
public final class Median {
    private Median() {}

    public static OptionalDouble of(Collection<Long> numbers) {
        List<Long> sorted = numbers.stream().sorted().toList();
        int n = sorted.size();
        if (n == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0);
    }
}
