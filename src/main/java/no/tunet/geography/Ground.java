package no.tunet.geography;

import java.util.List;
import no.tunet.ui.chart.Places;

/** The municipalities behind the places of a map, drawn no finer than the map can show. */
final class Ground {
    private static final double DOTS = 400;
    private static final double LEAST_SPAN = 0.2;
    private static final GeoBox NORWAY = new GeoBox(57, 3, 72, 32);

    private Ground() {}

    static Places of(Places map, Atlas atlas) {
        if (!atlas.hasOutlines() || map.marked().isEmpty()) {
            return map;
        }
        var seen = GeoBox.around(map.marked().stream()
                .map(point -> new GeoPoint(point.north(), point.east()))
                .toList());
        double span = Math.max(LEAST_SPAN, Math.max(seen.north() - seen.south(), seen.east() - seen.west()));
        var box = new GeoBox(seen.south() - span, seen.west() - 2 * span, seen.north() + span, seen.east() + 2 * span);
        return map.over(areas(atlas.outlines(box, level(span))));
    }

    /** All of Norway, whatever is known. */
    static List<Places.Area> norway(Atlas atlas) {
        return areas(atlas.outlines(NORWAY, level(NORWAY.east() - NORWAY.west())));
    }

    /** The tolerance is a power of two of degrees, so that few drawings have to be kept. */
    private static int level(double span) {
        return Math.getExponent(span / DOTS);
    }

    private static List<Places.Area> areas(List<Outline> outlines) {
        return outlines.stream()
                .map(outline -> new Places.Area(outline.rings().stream()
                        .map(ring -> ring.stream()
                                .map(point -> new Places.Point(point.latitude(), point.longitude()))
                                .toList())
                        .toList()))
                .toList();
    }
}
