package no.tunet.pilot.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** How far an activity has come, seen from a day: planned quarters that are over need an actual mark, and a planned capital X needs one that says reached. */
public sealed interface Progress {
    /** Nothing of it is due yet. */
    record NotDue(Optional<Quarter> starts) implements Progress {}

    /** Every planned quarter that is over has its mark. */
    record OnPlan(Quarter until) implements Progress {}

    /** The first planned quarter that is over without its mark. */
    record Behind(Quarter since) implements Progress {}

    /** All of it is done, in the quarter named. */
    record Done(Quarter in) implements Progress {}

    static Progress of(Activity activity, SortedMap<Quarter, Mark> actual, LocalDate today) {
        var last = activity.lastPlanned();
        if (last.isEmpty()) {
            return new NotDue(Optional.empty());
        }
        Optional<Quarter> late = activity.planned().entrySet().stream()
                .filter(e -> e.getKey().lastDay().isBefore(today))
                .filter(e -> !met(e.getKey(), e.getValue(), actual))
                .map(Map.Entry::getKey)
                .findFirst();
        if (late.isPresent()) {
            return new Behind(late.get());
        }
        if (activity.planned().entrySet().stream()
                .filter(e -> e.getKey().equals(last.get()))
                .allMatch(e -> met(e.getKey(), e.getValue(), actual))) {
            return new Done(actual.lastKey());
        }
        return actual.isEmpty() ? new NotDue(activity.firstPlanned()) : new OnPlan(actual.lastKey());
    }

    private static boolean met(Quarter quarter, Mark planned, SortedMap<Quarter, Mark> actual) {
        return switch (planned) {
            case WORK -> actual.containsKey(quarter);
            case REACH -> actual.headMap(quarter.next()).containsValue(Mark.REACH);
        };
    }
}
