package no.tunet.geography;

import java.util.List;

/** The border of a municipality: rings of points; a point inside an odd number of rings is inside the municipality. */
public record Outline(String code, List<List<GeoPoint>> rings) {
    public Outline {
        if (rings.isEmpty() || rings.stream().anyMatch(ring -> ring.size() < 3)) {
            throw new IllegalArgumentException("an outline has rings of at least three points");
        }
        rings = rings.stream().map(List::copyOf).toList();
    }

    public GeoBox box() {
        return GeoBox.around(rings.stream().flatMap(List::stream).toList());
    }

    public boolean holds(GeoPoint point) {
        boolean inside = false;
        for (var ring : rings) {
            for (int i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
                inside ^= crossed(ring.get(i), ring.get(before), point);
            }
        }
        return inside;
    }

    private static boolean crossed(GeoPoint a, GeoPoint b, GeoPoint p) {
        return a.latitude() > p.latitude() != b.latitude() > p.latitude()
                && p.longitude()
                        < (b.longitude() - a.longitude())
                                        * (p.latitude() - a.latitude())
                                        / (b.latitude() - a.latitude())
                                + a.longitude();
    }
}
