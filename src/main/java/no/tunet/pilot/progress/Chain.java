package no.tunet.pilot.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import no.tunet.pilot.domain.Activity;
import no.tunet.pilot.domain.Quarter;

/** The activities that wait for each other, drawn: a bar per activity over the quarters and an arrow per dependency. Lengths are in the drawing's own units. */
public record Chain(List<Bar> bars, List<Arrow> arrows, List<Tick> ticks, int width, int height) {
    private static final int LEFT = 320;
    private static final int QUARTER = 36;
    private static final int ROW = 30;
    private static final int TOP = 26;
    private static final int LONGEST_NAME = 44;

    /** One activity's bar. */
    public record Bar(String name, int x, int y, int width) {}

    /** One dependency: a line with a corner, and whether it is broken. */
    public record Arrow(String path, boolean broken) {}

    /** Where a year begins. */
    public record Tick(int year, int x) {}

    static Chain of(Gantt gantt) {
        var linked = new HashSet<String>();
        gantt.rows()
                .forEach(row -> row.after().forEach(link -> {
                    linked.add(link.dependency().activity());
                    linked.add(link.dependency().after());
                }));
        var bars = new HashMap<String, Bar>();
        var inOrder = new ArrayList<Bar>();
        for (var row : gantt.rows()) {
            if (linked.contains(row.activity().key())) {
                var bar = bar(row.activity(), gantt.quarters().getFirst(), inOrder.size());
                bars.put(row.activity().key(), bar);
                inOrder.add(bar);
            }
        }
        var arrows = new ArrayList<Arrow>();
        for (var row : gantt.rows()) {
            for (var link : row.after()) {
                Bar from = bars.get(link.dependency().after());
                Bar to = bars.get(link.dependency().activity());
                if (from != null && to != null) {
                    arrows.add(arrow(from, to, link.dependency().lag()));
                }
            }
        }
        var ticks = gantt.years().stream()
                .map(year ->
                        new Tick(year, x(new Quarter(year, 1), gantt.quarters().getFirst())))
                .toList();
        return new Chain(
                inOrder, arrows, ticks, LEFT + gantt.quarters().size() * QUARTER + 12, TOP + inOrder.size() * ROW + 8);
    }

    private static Bar bar(Activity activity, Quarter first, int place) {
        int x = activity.firstPlanned().map(q -> x(q, first)).orElse(LEFT);
        int end = activity.lastPlanned().map(q -> x(q, first) + QUARTER).orElse(x);
        String name = activity.name();
        String shown = name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
        return new Bar(shown, x, TOP + place * ROW, Math.max(4, end - x - 4));
    }

    private static int x(Quarter quarter, Quarter first) {
        return LEFT + ((quarter.year() - first.year()) * 4 + quarter.number() - first.number()) * QUARTER;
    }

    private static Arrow arrow(Bar from, Bar to, int lag) {
        int startX = from.x() + from.width();
        int startY = from.y() + 9;
        int endY = to.y() + 9;
        int middle = startX + 6;
        boolean broken = to.x() < startX + 4 + lag * QUARTER;
        return new Arrow(
                String.format(
                                Locale.ROOT,
                                "M%d %d H%d V%d H%d",
                                startX,
                                startY,
                                middle,
                                (startY + endY) / 2,
                                Math.min(middle, to.x() - 8))
                        + String.format(Locale.ROOT, " V%d H%d", endY, to.x() - 1),
                broken);
    }
}
