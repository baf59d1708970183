package no.tunet.geography.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.geography.GeoPoint;
import no.tunet.geography.Outline;
import no.tunet.geography.PlaceLanguage;

/**
 * What official files say. Lists are kept by the day they hold from, name by code; the kind is told by the length of the code. A part that is empty
 * is not known.
 */
public record Reference(
        Map<LocalDate, Map<String, String>> municipalities,
        Map<LocalDate, Map<String, String>> counties,
        Map<String, Map<PlaceLanguage, String>> names,
        List<Change> changes,
        Map<String, GeoPoint> centres,
        Map<String, Outline> outlines) {
    public static final Reference NOTHING = new Reference(Map.of(), Map.of(), Map.of(), List.of(), Map.of(), Map.of());

    /** One code became another (or a part of it did) on a day; a coarse source says only that it was after an earlier day. */
    public record Change(String oldCode, String newCode, Optional<LocalDate> since, LocalDate on) {}

    /** This, and where a part is not known, the other's. */
    public Reference or(Reference other) {
        return new Reference(
                municipalities.isEmpty() ? other.municipalities : municipalities,
                counties.isEmpty() ? other.counties : counties,
                names.isEmpty() ? other.names : names,
                changes.isEmpty() ? other.changes : changes,
                centres.isEmpty() ? other.centres : centres,
                outlines.isEmpty() ? other.outlines : outlines);
    }

    /** How many facts there are. */
    public int size() {
        return municipalities.values().stream().mapToInt(Map::size).sum()
                + counties.values().stream().mapToInt(Map::size).sum()
                + names.values().stream().mapToInt(Map::size).sum()
                + changes.size()
                + centres.size()
                + outlines.size();
    }
}
