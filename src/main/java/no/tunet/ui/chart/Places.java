package no.tunet.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Places on a map without tiles: true directions and proportions, numbered as in the list beside. Degrees north and east (WGS84). */
public record Places(String title, List<Place> places, Optional<Point> here, List<Area> areas) {
    private static final double SIZE = 400;
    private static final double MARGIN = 36;
    private static final double KM_PER_DEGREE = 111.2;

    /** Without borders behind the places. */
    public Places(String title, List<Place> places, Optional<Point> here) {
        this(title, places, here, List.of());
    }

    /** The same places before these areas. */
    public Places over(List<Area> ground) {
        return new Places(title, places, here, ground);
    }

    /** Every position that must be seen. */
    public List<Point> marked() {
        return Stream.concat(places.stream().map(Place::at), here.stream()).toList();
    }

    /** A bordered area behind the places, such as a municipality: rings of points. */
    public record Area(List<List<Point>> rings) {}

    /** A position. Refuses what is not on the globe. */
    public record Point(double north, double east) {
        public Point {
            if (!(Math.abs(north) <= 90 && Math.abs(east) <= 180)) {
                throw new IllegalArgumentException("not a position");
            }
        }
    }

    /** A numbered place that leads somewhere. */
    public record Place(int number, String name, String href, Point at) {}

    public double x(Point point) {
        return Plot.rounded(
                SIZE / 2 + (point.east() - middle().east()) * Math.cos(Math.toRadians(middle().north())) * scale());
    }

    public double y(Point point) {
        return Plot.rounded(SIZE / 2 - (point.north() - middle().north()) * scale());
    }

    /** The borders of an area as an SVG path; what lies outside the picture is cut off by it. */
    public String path(Area area) {
        var path = new StringBuilder();
        for (var ring : area.rings()) {
            for (int i = 0; i < ring.size(); i++) {
                path.append(i == 0 ? 'M' : 'L')
                        .append(x(ring.get(i)))
                        .append(' ')
                        .append(y(ring.get(i)));
            }
            path.append('Z');
        }
        return path.toString();
    }

    /** A round number of kilometres that fills about a quarter of the map. */
    public int barKm() {
        double quarter = SIZE / 4 / scale() * KM_PER_DEGREE;
        return (int) Math.max(1, Plot.roundUp(quarter));
    }

    public double barLength() {
        return Plot.rounded(barKm() / KM_PER_DEGREE * scale());
    }

    private Point middle() {
        return all().isEmpty()
                ? new Point(61, 6)
                : new Point((min(true) + max(true)) / 2, (min(false) + max(false)) / 2);
    }

    private double scale() {
        double narrow = Math.cos(Math.toRadians(middle().north()));
        double widest = Math.max(max(true) - min(true), (max(false) - min(false)) * narrow);
        return (SIZE - 2 * MARGIN) / Math.max(widest, 0.05);
    }

    private double min(boolean north) {
        return all().stream()
                .mapToDouble(p -> north ? p.north() : p.east())
                .min()
                .orElse(0);
    }

    private double max(boolean north) {
        return all().stream()
                .mapToDouble(p -> north ? p.north() : p.east())
                .max()
                .orElse(0);
    }

    private List<Point> all() {
        return marked().isEmpty()
                ? areas.stream()
                        .flatMap(area -> area.rings().stream().flatMap(List::stream))
                        .toList()
                : marked();
    }
}
