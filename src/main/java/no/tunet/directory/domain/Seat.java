package no.tunet.directory.domain;

import java.util.Comparator;
import no.tunet.kernel.HalfDayOfWeek;

/** One numbered place of an offer on one half-day of the week. Numbers start at 1. */
public record Seat(int place, HalfDayOfWeek at) implements Comparable<Seat> {
    private static final Comparator<Seat> ORDER = Comparator.comparing(Seat::at).thenComparingInt(Seat::place);

    public Seat {
        if (place < 1) {
            throw new IllegalArgumentException("places are numbered from 1");
        }
    }

    @Override
    public int compareTo(Seat other) {
        return ORDER.compare(this, other);
    }
}
