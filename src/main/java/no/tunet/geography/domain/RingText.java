package no.tunet.geography.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.tunet.geography.GeoPoint;

/** Rings as compact text: longitude,latitude pairs with blanks between, rings with semicolons between. */
public final class RingText {
    private static final double STEPS = 100_000;

    private RingText() {}

    public static String write(List<List<GeoPoint>> rings) {
        return rings.stream()
                .map(ring -> ring.stream()
                        .map(point -> rounded(point.longitude()) + "," + rounded(point.latitude()))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
    }

    public static List<List<GeoPoint>> read(String text) {
        return Arrays.stream(text.split(";"))
                .map(ring -> Arrays.stream(ring.split(" ")).map(RingText::point).toList())
                .toList();
    }

    private static GeoPoint point(String pair) {
        int comma = pair.indexOf(',');
        return new GeoPoint(
                Double.parseDouble(pair.substring(comma + 1)), Double.parseDouble(pair.substring(0, comma)));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * STEPS) / STEPS;
    }
}
