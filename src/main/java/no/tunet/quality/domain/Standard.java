package no.tunet.quality.domain;

import java.time.LocalDate;
import java.util.List;

/** One version of a standard and the day it is used from. A version never changes: a correction is a new version. */
public record Standard(
        String code, String version, LocalDate validFrom, Words name, String source, List<Section> sections) {
    public Standard {
        sections = List.copyOf(sections);
    }

    /** What a sheet remembers: code and version. */
    public String key() {
        return code + "@" + version;
    }

    /** What an answer remembers: the same for the same point in every version, so that last year's answer is found. */
    public String key(Point point) {
        return code + ":" + point.code();
    }
}
