package no.tunet.geography.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tunet.geography.GeoPoint;
import no.tunet.geography.Outline;
import no.tunet.geography.PlaceLanguage;
import no.tunet.geography.domain.Reference;
import no.tunet.kernel.Reason;

/** What has been read so far, and everything that is wrong with it. Filled by one reader after the other. */
final class Gathered {
    private static final int MOST_PROBLEMS = 20;
    private static final int LONGEST_NAME = 100;

    private final Map<LocalDate, Map<String, String>> municipalities = new TreeMap<>();
    private final Map<LocalDate, Map<String, String>> counties = new TreeMap<>();
    private final Map<String, Map<PlaceLanguage, String>> names = new HashMap<>();
    private final List<Reference.Change> changes = new ArrayList<>();
    private final Map<String, GeoPoint> centres = new HashMap<>();
    private final Map<String, Outline> outlines = new HashMap<>();
    private final List<Reason> problems = new ArrayList<>();

    void listed(LocalDate on, String code, String name) {
        if (!code.matches("\\d{2}(\\d{2})?") || name.isBlank() || name.length() > LONGEST_NAME) {
            problem(Reason.of("geography.reason.row", code, name));
            return;
        }
        if (!code.matches("(99|00).*|\\d{2}99")) {
            (code.length() == 2 ? counties : municipalities)
                    .computeIfAbsent(on, day -> new TreeMap<>())
                    .put(code, name.strip());
        }
    }

    void named(String code, PlaceLanguage language, String name) {
        if (!name.isBlank() && name.length() <= LONGEST_NAME && code.matches("\\d{4}")) {
            names.computeIfAbsent(code, c -> new HashMap<>()).put(language, name.strip());
        }
    }

    void changed(String oldCode, String newCode, Optional<LocalDate> since, LocalDate on) {
        if (!oldCode.matches("\\d{4}") || !newCode.matches("\\d{4}")) {
            problem(Reason.of("geography.reason.row", oldCode, newCode));
        } else if (!oldCode.equals(newCode)) {
            changes.add(new Reference.Change(oldCode, newCode, since, on));
        }
    }

    void centred(String code, double latitude, double longitude) {
        if (inNorway(latitude, longitude)) {
            centres.put(code, new GeoPoint(latitude, longitude));
        } else {
            problem(Reason.of("geography.reason.not-degrees", code));
        }
    }

    /** Rings of [longitude, latitude] pairs. */
    void outlined(String code, List<List<double[]>> rings) {
        if (!code.matches("\\d{4}")) {
            problem(Reason.of("geography.reason.row", code, ""));
            return;
        }
        if (rings.stream().flatMap(List::stream).anyMatch(at -> !inNorway(at[1], at[0]))) {
            problem(Reason.of("geography.reason.not-degrees", code));
            return;
        }
        var points = rings.stream()
                .filter(ring -> ring.size() >= 4)
                .map(ring -> ring.stream().map(at -> new GeoPoint(at[1], at[0])).toList())
                .toList();
        if (!points.isEmpty()) {
            outlines.merge(code, new Outline(code, points), Gathered::together);
        }
    }

    private static Outline together(Outline one, Outline other) {
        var rings = new ArrayList<>(one.rings());
        rings.addAll(other.rings());
        return new Outline(one.code(), rings);
    }

    void problem(Reason reason) {
        if (problems.size() < MOST_PROBLEMS && !problems.contains(reason)) {
            problems.add(reason);
        }
    }

    List<Reason> problems() {
        return List.copyOf(problems);
    }

    Reference reference() {
        return new Reference(municipalities, counties, names, List.copyOf(changes), centres, outlines);
    }

    /** Norway with its seas, Svalbard and Jan Mayen. */
    private static boolean inNorway(double latitude, double longitude) {
        return latitude >= 57 && latitude <= 82 && longitude >= 0 && longitude <= 35;
    }
}
