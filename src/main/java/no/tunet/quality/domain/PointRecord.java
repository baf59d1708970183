package no.tunet.quality.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * What stands about one point after all answers have arrived, in whatever order. Two answers that do not know of each other and differ are both kept and
 * shown, until a person gives one that replaces both.
 */
public sealed interface PointRecord {
    /** Nobody has answered. */
    record Unanswered() implements PointRecord {}

    /** One answer stands; earlier ones are kept. */
    record Settled(PointAnswer answer, List<PointAnswer> earlier) implements PointRecord {}

    /** Several answers stand, and they differ. */
    record Conflict(List<PointAnswer> standing, List<PointAnswer> earlier) implements PointRecord {}

    static PointRecord of(List<PointAnswer> answers) {
        var replaced = new HashSet<UUID>();
        answers.forEach(answer -> replaced.addAll(answer.replaces()));
        var standing = new ArrayList<PointAnswer>();
        var earlier = new ArrayList<PointAnswer>();
        answers.stream()
                .sorted(Comparator.comparing(PointAnswer::madeAt).thenComparing(PointAnswer::id))
                .forEach(answer -> {
                    if (replaced.contains(answer.id()) || standing.stream().anyMatch(answer::saysTheSameAs)) {
                        earlier.add(answer);
                    } else {
                        standing.add(answer);
                    }
                });
        return switch (standing.size()) {
            case 0 -> new Unanswered();
            case 1 -> new Settled(standing.getFirst(), List.copyOf(earlier));
            default -> new Conflict(List.copyOf(standing), List.copyOf(earlier));
        };
    }

    /** The answers a new one has to name as replaced, so that it is not a second opinion. */
    default List<UUID> standingIds() {
        return switch (this) {
            case Unanswered() -> List.of();
            case Settled(var answer, var earlier) -> List.of(answer.id());
            case Conflict(var standing, var earlier) ->
                standing.stream().map(PointAnswer::id).toList();
        };
    }
}
