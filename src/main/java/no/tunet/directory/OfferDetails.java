package no.tunet.directory;

import java.time.Month;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a farm tells about an offer beside the search words, in its own words where it is text: what it is not, whom it fits, the year month by month, who
 * meets you, how to come, what is laid out for whom. Everything may be left out. Refuses a fact that is both there and not there.
 */
public record OfferDetails(
        String notThis,
        String fits,
        String doesNotFit,
        String staff,
        String gettingThere,
        Map<Month, String> year,
        Optional<GroupSize> group,
        Optional<Integer> participantsPerAdult,
        Set<AccessFact> accessible,
        Set<AccessFact> notAccessible,
        String accessWords) {
    public static final OfferDetails NONE =
            new OfferDetails("", "", "", "", "", Map.of(), Optional.empty(), Optional.empty(), Set.of(), Set.of(), "");

    public OfferDetails {
        if (!Collections.disjoint(accessible, notAccessible)) {
            throw new IllegalArgumentException("a fact is there or not there");
        }
        var months = new EnumMap<Month, String>(Month.class);
        year.forEach((month, words) -> {
            if (!words.isBlank()) {
                months.put(month, words.strip());
            }
        });
        year = Collections.unmodifiableMap(months);
        accessible = copy(accessible);
        notAccessible = copy(notAccessible);
    }

    /** The same without how to come, for a farm that does not tell where it lies. */
    public OfferDetails withoutTheWay() {
        return new OfferDetails(
                notThis,
                fits,
                doesNotFit,
                staff,
                "",
                year,
                group,
                participantsPerAdult,
                accessible,
                notAccessible,
                accessWords);
    }

    /** How many there are together on a half-day, from the fewest to the most. Refuses fewer than one and a span that is turned. */
    public record GroupSize(int from, int to) {
        public GroupSize {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException(
                        "a group is at least one, and the most is not fewer than the fewest");
            }
        }
    }

    private static Set<AccessFact> copy(Set<AccessFact> facts) {
        var copy = EnumSet.noneOf(AccessFact.class);
        copy.addAll(facts);
        return Collections.unmodifiableSet(copy);
    }
}
