package no.tunet.geography.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tunet.geography.GeoBox;
import no.tunet.geography.GeoPoint;
import no.tunet.geography.Municipality;
import no.tunet.geography.Outline;
import no.tunet.geography.PlaceLanguage;

/** Answers about municipalities from the official lists. Before the first list nothing is known; after the last, the last holds. */
public final class Gazetteer {
    private final NavigableMap<LocalDate, Map<String, String>> municipalities;
    private final NavigableMap<LocalDate, Map<String, String>> counties;
    private final Reference reference;
    private final Map<String, GeoBox> boxes = new HashMap<>();

    public Gazetteer(Reference reference) {
        this.reference = reference;
        this.municipalities = new TreeMap<>(reference.municipalities());
        this.counties = new TreeMap<>(reference.counties());
        reference.outlines().forEach((code, outline) -> boxes.put(code, outline.box()));
    }

    public Optional<Municipality> find(String code, LocalDate on) {
        return Optional.ofNullable(valid(municipalities, on).get(code)).map(name -> municipality(code, name, on));
    }

    /** By name in Norwegian order of letters left to the reader: sorted by code here. */
    public List<Municipality> all(LocalDate on) {
        return new TreeMap<>(valid(municipalities, on))
                .entrySet().stream()
                        .map(entry -> municipality(entry.getKey(), entry.getValue(), on))
                        .toList();
    }

    /** The name in this language on the day, else in Norwegian, else as any list has it. */
    public Optional<String> nameOn(String code, LocalDate on, PlaceLanguage language) {
        return Optional.ofNullable(
                        reference.names().getOrDefault(code, Map.of()).get(language))
                .or(() -> Optional.ofNullable(valid(municipalities, on).get(code)))
                .or(() -> municipalities.descendingMap().values().stream()
                        .filter(list -> list.containsKey(code))
                        .map(list -> list.get(code))
                        .findFirst());
    }

    /** What the code's area is called on a later day: the code itself when it did not change, several when it was divided. */
    public Set<String> successors(String code, LocalDate from, LocalDate to) {
        Set<String> codes = new TreeSet<>(Set.of(code));
        reference.changes().stream()
                .filter(change -> change.on().isAfter(from) && !change.on().isAfter(to))
                .filter(change ->
                        change.since().map(since -> !since.isAfter(from)).orElse(true))
                .sorted(Comparator.comparing(Reference.Change::on))
                .collect(Collectors.groupingBy(Reference.Change::on, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(sameDay -> follow(codes, sameDay));
        return Set.copyOf(codes);
    }

    /** All changes of a day happen at once: a code that is given up and taken by another that day is not followed twice. */
    private static void follow(Set<String> codes, List<Reference.Change> sameDay) {
        var added = new TreeSet<String>();
        var left = new TreeSet<String>();
        for (var change : sameDay) {
            if (codes.contains(change.oldCode())) {
                added.add(change.newCode());
                left.add(change.oldCode());
            }
        }
        codes.removeAll(left);
        codes.addAll(added);
    }

    /** Whose area the point lies in. */
    public Optional<String> at(GeoPoint point) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().holds(point))
                .map(Map.Entry::getKey)
                .filter(code -> outline(code).holds(point))
                .sorted()
                .findFirst();
    }

    /** Whose area the point lies in, else whose centre is nearest. */
    public Optional<String> nearest(GeoPoint point) {
        return at(point)
                .or(() -> reference.centres().entrySet().stream()
                        .min(Comparator.comparingDouble(
                                entry -> entry.getValue().kmTo(point)))
                        .map(Map.Entry::getKey));
    }

    public Optional<GeoPoint> centre(String code) {
        return Optional.ofNullable(reference.centres().get(code));
    }

    /** The middle of the area as it is on the day, also when the code is an older one: the official centre, else the middle of its outline. */
    public Optional<GeoPoint> middle(String code, LocalDate on) {
        return known(code)
                .or(() -> municipalities.isEmpty()
                        ? Optional.empty()
                        : successors(code, municipalities.firstKey().minusDays(1), on).stream()
                                .sorted()
                                .flatMap(later -> known(later).stream())
                                .findFirst());
    }

    private Optional<GeoPoint> known(String code) {
        return centre(code).or(() -> Optional.ofNullable(boxes.get(code)).map(GeoBox::middle));
    }

    /** The outlines that touch the box, drawn no finer than the tolerance in degrees. */
    public List<Outline> outlines(GeoBox box, double tolerance) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().touches(box))
                .map(Map.Entry::getKey)
                .sorted()
                .flatMap(code -> Coarsening.coarser(outline(code), tolerance).stream())
                .toList();
    }

    /** A gazetteer of outlines alone, drawn no finer than the tolerance in degrees. */
    public Gazetteer drawn(double tolerance) {
        var coarse = new HashMap<String, Outline>();
        reference
                .outlines()
                .forEach((code, outline) ->
                        Coarsening.coarser(outline, tolerance).ifPresent(drawn -> coarse.put(code, drawn)));
        return new Gazetteer(new Reference(Map.of(), Map.of(), Map.of(), List.of(), Map.of(), coarse));
    }

    public Reference reference() {
        return reference;
    }

    private Outline outline(String code) {
        return Optional.ofNullable(reference.outlines().get(code)).orElseThrow();
    }

    private Municipality municipality(String code, String name, LocalDate on) {
        String county = code.substring(0, 2);
        return new Municipality(code, name, county, valid(counties, on).getOrDefault(county, ""));
    }

    private static Map<String, String> valid(NavigableMap<LocalDate, Map<String, String>> lists, LocalDate on) {
        return Optional.ofNullable(lists.floorEntry(on))
                .map(Map.Entry::getValue)
                .orElse(Map.of());
    }
}
