package no.tunet.geography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.tunet.geography.domain.Reference;
import no.tunet.geography.domain.RingText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A few municipalities we typed ourselves, with coarse outlines drawn by hand: what is known before official files are imported. */
final class OwnFixture {
    private OwnFixture() {}

    static Reference read() {
        try (var stream = Objects.requireNonNull(
                OwnFixture.class.getResourceAsStream("/geography/own.json"), "our own municipalities are missing")) {
            return reference(JsonMapper.builder().build().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reference reference(JsonNode root) {
        var changes = new ArrayList<Reference.Change>();
        for (JsonNode change : root.path("changes")) {
            changes.add(new Reference.Change(
                    change.get(0).asString(),
                    change.get(1).asString(),
                    Optional.empty(),
                    LocalDate.parse(change.get(2).asString())));
        }
        var centres = new HashMap<String, GeoPoint>();
        var outlines = new HashMap<String, Outline>();
        for (var place : root.path("places").properties()) {
            JsonNode centre = place.getValue().path("centre");
            centres.put(
                    place.getKey(),
                    new GeoPoint(centre.get(0).asDouble(), centre.get(1).asDouble()));
            outlines.put(
                    place.getKey(),
                    new Outline(
                            place.getKey(),
                            RingText.read(place.getValue().path("outline").asString())));
        }
        return new Reference(
                lists(root.path("municipalities")),
                lists(root.path("counties")),
                Map.of(),
                List.copyOf(changes),
                centres,
                outlines);
    }

    private static Map<LocalDate, Map<String, String>> lists(JsonNode byDay) {
        var lists = new HashMap<LocalDate, Map<String, String>>();
        for (var day : byDay.properties()) {
            var list = new HashMap<String, String>();
            day.getValue()
                    .properties()
                    .forEach(entry -> list.put(entry.getKey(), entry.getValue().asString()));
            lists.put(LocalDate.parse(day.getKey()), list);
        }
        return lists;
    }
}
