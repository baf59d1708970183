package no.tunet.placement.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * What stands about one participant and one half-day after all marks have arrived, in whatever order. Two different marks that do not know of each
 * other are both shown, and a person decides by a correction that names both.
 */
public sealed interface HalfDayRecord {
    /** Nobody has marked it. */
    record Unmarked() implements HalfDayRecord {}

    /** One answer stands; earlier ones are kept. */
    record Settled(Mark mark, List<Mark> earlier) implements HalfDayRecord {}

    /** Several answers stand, and they differ. */
    record Conflict(List<Mark> standing, List<Mark> earlier) implements HalfDayRecord {}

    static HalfDayRecord of(List<Mark> marks) {
        var replaced = new HashSet<java.util.UUID>();
        marks.forEach(mark -> replaced.addAll(mark.replaces()));
        var inOrder = marks.stream()
                .sorted(Comparator.comparing(Mark::madeAt).thenComparing(Mark::id))
                .toList();
        var standing = new ArrayList<Mark>();
        var earlier = new ArrayList<Mark>();
        for (Mark mark : inOrder) {
            if (replaced.contains(mark.id()) || standing.stream().anyMatch(mark::saysTheSameAs)) {
                earlier.add(mark);
            } else {
                standing.add(mark);
            }
        }
        return switch (standing.size()) {
            case 0 -> new Unmarked();
            case 1 -> new Settled(standing.getFirst(), List.copyOf(earlier));
            default -> new Conflict(List.copyOf(standing), List.copyOf(earlier));
        };
    }
}
