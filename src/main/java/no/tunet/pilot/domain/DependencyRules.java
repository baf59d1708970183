package no.tunet.pilot.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tunet.kernel.Reason;

/** What dependencies between activities may be (both known, two different ones, said once, no loop), and which activities start before they may. */
public final class DependencyRules {
    public static final int LEAST_LAG = -8;
    public static final int MOST_LAG = 40;

    private DependencyRules() {}

    /** An activity that starts before what it depends on is done: by the plan, or really. */
    public record Early(Dependency because, Quarter starts, boolean really) {}

    /** Everything that is wrong with a set of dependencies; each loop is named whole. */
    public static List<Reason> refusals(List<Activity> activities, List<Dependency> dependencies) {
        Map<String, String> names = activities.stream().collect(Collectors.toMap(Activity::key, Activity::name));
        var reasons = new ArrayList<Reason>();
        var seen = new HashSet<List<String>>();
        for (Dependency one : dependencies) {
            for (String key : List.of(one.activity(), one.after())) {
                if (!names.containsKey(key)) {
                    reasons.add(Reason.of("pilot.dependency.unknown", key));
                }
            }
            if (!seen.add(List.of(one.activity(), one.after()))) {
                reasons.add(Reason.of("pilot.dependency.twice", one.activity(), one.after()));
            }
            if (one.lag() < LEAST_LAG || one.lag() > MOST_LAG) {
                reasons.add(
                        Reason.of("pilot.dependency.lag", one.activity(), one.after(), one.lag(), LEAST_LAG, MOST_LAG));
            }
        }
        loops(dependencies).forEach(loop -> reasons.add(Reason.of("pilot.dependency.loop", words(loop, names))));
        return List.copyOf(reasons);
    }

    /** Each loop as the keys along it, the first one again at the end. */
    static List<List<String>> loops(List<Dependency> dependencies) {
        Map<String, List<String>> after = new TreeMap<>();
        dependencies.forEach(
                d -> after.computeIfAbsent(d.activity(), k -> new ArrayList<>()).add(d.after()));
        var loops = new ArrayList<List<String>>();
        var done = new HashSet<String>();
        for (String start : after.keySet()) {
            follow(start, after, done, loops);
        }
        return List.copyOf(loops);
    }

    /** Walks backwards without recursion, so that a long chain is no matter. */
    private static void follow(
            String start, Map<String, List<String>> after, HashSet<String> done, List<List<String>> loops) {
        var path = new ArrayList<String>();
        var next = new ArrayList<Integer>();
        var place = new HashMap<String, Integer>();
        if (!done.contains(start)) {
            step(start, path, next, place);
        }
        while (!path.isEmpty()) {
            String here = path.getLast();
            var earlier = after.getOrDefault(here, List.of());
            int turn = next.getLast();
            if (turn == earlier.size()) {
                done.add(here);
                place.remove(here);
                path.removeLast();
                next.removeLast();
                continue;
            }
            next.set(next.size() - 1, turn + 1);
            String to = earlier.get(turn);
            if (place.containsKey(to)) {
                var loop = new ArrayList<>(path.subList(place.get(to), path.size()));
                loop.add(to);
                loops.add(List.copyOf(loop));
            } else if (!done.contains(to)) {
                step(to, path, next, place);
            }
        }
    }

    private static void step(String to, List<String> path, List<Integer> next, Map<String, Integer> place) {
        place.put(to, path.size());
        path.add(to);
        next.add(0);
    }

    private static String words(List<String> loop, Map<String, String> names) {
        return loop.stream()
                .map(key -> names.containsKey(key) ? key + " " + names.get(key) : key)
                .collect(Collectors.joining(" → "));
    }

    /** Activities planned to start before what they depend on is planned to be done. */
    public static List<Early> early(List<Activity> activities, List<Dependency> dependencies) {
        Map<String, Activity> byKey = byKey(activities);
        var early = new ArrayList<Early>();
        for (Dependency one : dependencies) {
            Optional<Quarter> starts =
                    Optional.ofNullable(byKey.get(one.activity())).flatMap(Activity::firstPlanned);
            Optional<Quarter> ends = Optional.ofNullable(byKey.get(one.after())).flatMap(Activity::lastPlanned);
            if (starts.isPresent()
                    && ends.isPresent()
                    && starts.get().compareTo(ends.get().plus(1 + one.lag())) < 0) {
                early.add(new Early(one, starts.get(), false));
            }
        }
        return List.copyOf(early);
    }

    /** Activities that were really begun before what they depend on was done, or while it still is not. */
    public static List<Early> begunEarly(
            List<Activity> activities,
            List<Dependency> dependencies,
            Map<String, SortedMap<Quarter, Mark>> actual,
            java.time.LocalDate on) {
        Map<String, Activity> byKey = byKey(activities);
        var early = new ArrayList<Early>();
        for (Dependency one : dependencies) {
            SortedMap<Quarter, Mark> mine = actual.getOrDefault(one.activity(), new TreeMap<>());
            Activity other = byKey.get(one.after());
            if (mine.isEmpty() || other == null) {
                continue;
            }
            Quarter begun = mine.firstKey();
            var reached = Progress.of(other, actual.getOrDefault(one.after(), new TreeMap<>()), on);
            boolean done = reached instanceof Progress.Done(var in) && begun.compareTo(in.plus(1 + one.lag())) >= 0;
            if (!done) {
                early.add(new Early(one, begun, true));
            }
        }
        return List.copyOf(early);
    }

    private static Map<String, Activity> byKey(List<Activity> activities) {
        return activities.stream().collect(Collectors.toMap(Activity::key, a -> a, (a, b) -> a));
    }
}
