package no.tunet.geography.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import no.tunet.geography.GeoPoint;
import no.tunet.geography.Outline;

/** Leaves out the points of an outline that nobody would see (Douglas and Peucker 1973). */
public final class Coarsening {
    private Coarsening() {}

    /** Empty when no ring is larger than the tolerance in degrees. */
    public static Optional<Outline> coarser(Outline outline, double tolerance) {
        if (tolerance <= 0) {
            return Optional.of(outline);
        }
        var rings = outline.rings().stream()
                .map(ring -> coarser(ring, tolerance))
                .filter(ring -> ring.size() >= 4)
                .toList();
        return rings.isEmpty() ? Optional.empty() : Optional.of(new Outline(outline.code(), rings));
    }

    private static List<GeoPoint> coarser(List<GeoPoint> ring, double tolerance) {
        var kept = new BitSet(ring.size());
        kept.set(0);
        kept.set(ring.size() - 1);
        var spans = new ArrayDeque<int[]>();
        spans.push(new int[] {0, ring.size() - 1});
        while (!spans.isEmpty()) {
            int[] span = spans.pop();
            int farthest = farthest(ring, span, tolerance);
            if (farthest > 0) {
                kept.set(farthest);
                spans.push(new int[] {span[0], farthest});
                spans.push(new int[] {farthest, span[1]});
            }
        }
        var points = new ArrayList<GeoPoint>();
        kept.stream().forEach(i -> points.add(ring.get(i)));
        return points;
    }

    private static int farthest(List<GeoPoint> ring, int[] span, double tolerance) {
        double most = tolerance;
        int found = -1;
        for (int i = span[0] + 1; i < span[1]; i++) {
            double away = away(ring.get(i), ring.get(span[0]), ring.get(span[1]));
            if (away > most) {
                most = away;
                found = i;
            }
        }
        return found;
    }

    /** Degrees north between a point and a line, degrees east shortened as they are at that latitude. */
    private static double away(GeoPoint p, GeoPoint a, GeoPoint b) {
        double narrow = Math.cos(Math.toRadians(a.latitude()));
        double x = (b.longitude() - a.longitude()) * narrow;
        double y = b.latitude() - a.latitude();
        double px = (p.longitude() - a.longitude()) * narrow;
        double py = p.latitude() - a.latitude();
        double length = x * x + y * y;
        double along = length == 0 ? 0 : Math.clamp((px * x + py * y) / length, 0, 1);
        return Math.hypot(px - along * x, py - along * y);
    }
}
