package no.tunet.settlement.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.tunet.kernel.Money;

/**
 * An agreed month is never changed: what its days give today, less what has been billed for them in all bases so far, becomes a credit or an additional
 * line in the next basis. Run twice it gives nothing the second time.
 */
public final class Corrections {
    private Corrections() {}

    /** What has been billed per day and item, summed over lines of several bases. */
    public static Map<ChargeKey, Money> billed(Collection<Line> lines) {
        var sums = new HashMap<ChargeKey, Money>();
        lines.forEach(line -> line.days().forEach(day -> sums.merge(day.key(), day.amount(), Money::plus)));
        return sums;
    }

    /** The lines that bring the agreed months up to date; months that are not agreed are left alone. */
    public static List<Line> of(
            Set<YearMonth> agreed, Map<ChargeKey, Money> billed, Calculation now, Map<UUID, String> references) {
        var current = billed(now.lines());
        var keys = new TreeSet<>(billed.keySet());
        keys.addAll(current.keySet());
        var names = new HashMap<>(references);
        now.lines().forEach(line -> names.put(line.placement(), line.reference()));
        var days = new LinkedHashMap<Subject, List<LineDay>>();
        for (ChargeKey key : keys) {
            Money before = billed.getOrDefault(key, Money.ZERO);
            Money after = current.getOrDefault(key, Money.ZERO);
            if (agreed.contains(key.month()) && !before.equals(after)) {
                days.computeIfAbsent(new Subject(key.placement(), key.month()), s -> new ArrayList<>())
                        .add(new LineDay.Corrected(key, before, after));
            }
        }
        return days.entrySet().stream()
                .map(e -> new Line(
                        e.getKey().placement(),
                        names.getOrDefault(e.getKey().placement(), ""),
                        new LineAbout.Correction(e.getKey().month()),
                        e.getValue()))
                .toList();
    }

    private record Subject(UUID placement, YearMonth month) {}
}
