package no.tunet.geography;

import java.util.Collection;
import java.util.List;

/** A rectangle on the map in degrees. Refuses one that is turned. */
public record GeoBox(double south, double west, double north, double east) {
    public GeoBox {
        if (!(south <= north && west <= east)) {
            throw new IllegalArgumentException("south is below north, and west is left of east");
        }
    }

    /** The smallest that holds all the points, which are at least one. */
    public static GeoBox around(Collection<GeoPoint> points) {
        return new GeoBox(
                points.stream().mapToDouble(GeoPoint::latitude).min().orElseThrow(),
                points.stream().mapToDouble(GeoPoint::longitude).min().orElseThrow(),
                points.stream().mapToDouble(GeoPoint::latitude).max().orElseThrow(),
                points.stream().mapToDouble(GeoPoint::longitude).max().orElseThrow());
    }

    public GeoPoint middle() {
        return new GeoPoint((south + north) / 2, (west + east) / 2);
    }

    public boolean touches(GeoBox other) {
        return south <= other.north && other.south <= north && west <= other.east && other.west <= east;
    }

    public boolean holds(GeoPoint point) {
        return touches(around(List.of(point)));
    }
}
