package no.tunet.kernel;

import java.time.DayOfWeek;
import java.util.Comparator;

/** One half of one weekday, such as Tuesday morning: the pattern that places are booked and filled by. */
public record HalfDayOfWeek(DayOfWeek day, HalfDay half) implements Comparable<HalfDayOfWeek> {
    private static final Comparator<HalfDayOfWeek> ORDER =
            Comparator.comparing(HalfDayOfWeek::day).thenComparing(HalfDayOfWeek::half);

    @Override
    public int compareTo(HalfDayOfWeek other) {
        return ORDER.compare(this, other);
    }
}
