package no.tunet.need.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.UnitId;

/**
 * All approved needs of a municipality, units by target groups, as one reader may see them. A unit sees its own numbers; of the others it sees a
 * guarded table, whose totals leave its own people out so that subtracting them gives nothing away.
 */
public record RollUp(List<TargetGroup> groups, Optional<Row> own, List<Row> others, List<Shown> totals) {
    /** One unit's people. */
    public record UnitCount(UnitId unit, TargetGroup group, int people) {}

    /** One unit's line: a count per group, and the sum of the line last. */
    public record Row(UnitId unit, List<Shown> counts) {}

    /** Everything open, for those who act for the whole municipality. */
    public static RollUp open(Collection<UnitCount> counts) {
        return of(counts, Optional.empty(), false);
    }

    /** As seen from one unit. */
    public static RollUp seenBy(UnitId unit, Collection<UnitCount> counts) {
        return of(counts, Optional.of(unit), true);
    }

    /** As it may be sent out of the municipality: nobody's own numbers are open. */
    public static RollUp forOutsiders(Collection<UnitCount> counts) {
        return of(counts, Optional.empty(), true);
    }

    private static RollUp of(Collection<UnitCount> counts, Optional<UnitId> reader, boolean guarded) {
        var groups =
                List.copyOf(new TreeSet<>(counts.stream().map(UnitCount::group).toList()));
        var byUnit = new LinkedHashMap<UnitId, Map<TargetGroup, Integer>>();
        counts.forEach(count -> byUnit.computeIfAbsent(count.unit(), u -> new EnumMap<>(TargetGroup.class))
                .merge(count.group(), count.people(), Integer::sum));
        var own =
                reader.filter(byUnit::containsKey).map(unit -> row(unit, groups, byUnit.getOrDefault(unit, Map.of())));
        var units = byUnit.keySet().stream()
                .filter(unit -> !reader.equals(Optional.of(unit)))
                .toList();
        var body = units.stream()
                .map(unit -> numbers(groups, byUnit.getOrDefault(unit, Map.of())))
                .toArray(int[][]::new);
        var table = guarded ? SmallCounts.guard(body) : SmallCounts.open(body);
        var others = new ArrayList<Row>();
        for (int i = 0; i < units.size(); i++) {
            others.add(new Row(units.get(i), table.get(i)));
        }
        return new RollUp(groups, own, List.copyOf(others), table.isEmpty() ? List.of() : table.getLast());
    }

    private static Row row(UnitId unit, List<TargetGroup> groups, Map<TargetGroup, Integer> people) {
        return new Row(
                unit, SmallCounts.open(new int[][] {numbers(groups, people)}).getFirst());
    }

    private static int[] numbers(List<TargetGroup> groups, Map<TargetGroup, Integer> people) {
        return groups.stream().mapToInt(group -> people.getOrDefault(group, 0)).toArray();
    }
}
