package no.tunet.agreement.domain;

import java.util.Comparator;
import java.util.UUID;
import no.tunet.kernel.HalfDayOfWeek;

/** One numbered place of an offer on one half of one weekday. */
public record PlaceTerm(UUID offer, int number, HalfDayOfWeek at) implements Comparable<PlaceTerm> {
    private static final Comparator<PlaceTerm> ORDER =
            Comparator.comparing(PlaceTerm::offer).thenComparing(PlaceTerm::at).thenComparing(PlaceTerm::number);

    @Override
    public int compareTo(PlaceTerm other) {
        return ORDER.compare(this, other);
    }
}
