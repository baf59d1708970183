package no.tunet.quality.domain;

import java.util.List;

/** Points that belong together. */
public record Section(String code, Words name, List<Point> points) {
    public Section {
        points = List.copyOf(points);
    }
}
