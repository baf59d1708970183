package no.tunet.geography.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Outlines as GeoJSON (a collection of features, also one inside another object) or TopoJSON. */
final class OutlineFile {
    private OutlineFile() {}

    static boolean read(JsonNode root, Gathered gathered) {
        if (root.path("type").asString("").equals("Topology")) {
            topology(root, gathered);
            return true;
        }
        var features = collection(root);
        features.ifPresent(found -> found.forEach(
                feature -> geometry(code(feature.path("properties")), feature.path("geometry"), gathered)));
        return features.isPresent();
    }

    private static Optional<JsonNode> collection(JsonNode root) {
        if (root.path("features").isArray()) {
            return Optional.of(root.path("features"));
        }
        for (JsonNode part : root) {
            if (part.path("features").isArray()
                    && !code(part.path("features").path(0).path("properties")).isEmpty()) {
                return Optional.of(part.path("features"));
            }
        }
        return Optional.empty();
    }

    private static void geometry(String code, JsonNode geometry, Gathered gathered) {
        var rings = new ArrayList<List<double[]>>();
        JsonNode at = geometry.path("coordinates");
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> at.forEach(ring -> rings.add(ring(ring)));
            case "MultiPolygon" -> at.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
            default -> throw new IllegalArgumentException("not an area");
        }
        gathered.outlined(code, rings);
    }

    private static List<double[]> ring(JsonNode ring) {
        var points = new ArrayList<double[]>();
        ring.forEach(pair ->
                points.add(new double[] {pair.get(0).asDouble(), pair.get(1).asDouble()}));
        return points;
    }

    private static void topology(JsonNode root, Gathered gathered) {
        var arcs = arcs(root);
        for (JsonNode object : root.path("objects")) {
            for (JsonNode area : object.path("geometries")) {
                var rings = new ArrayList<List<double[]>>();
                JsonNode parts = area.path("arcs");
                switch (area.path("type").asString("")) {
                    case "Polygon" -> parts.forEach(ring -> rings.add(joined(ring, arcs)));
                    case "MultiPolygon" ->
                        parts.forEach(polygon -> polygon.forEach(ring -> rings.add(joined(ring, arcs))));
                    default -> throw new IllegalArgumentException("not an area");
                }
                gathered.outlined(code(area.path("properties")), rings);
            }
        }
    }

    /** Arcs are shared between neighbours; with a transform their points are steps from the one before. */
    private static List<List<double[]>> arcs(JsonNode root) {
        JsonNode scale = root.path("transform").path("scale");
        JsonNode shift = root.path("transform").path("translate");
        boolean steps = scale.size() == 2;
        var arcs = new ArrayList<List<double[]>>();
        for (JsonNode arc : root.path("arcs")) {
            var points = new ArrayList<double[]>();
            double x = 0;
            double y = 0;
            for (JsonNode pair : arc) {
                x = pair.get(0).asDouble() + (steps ? x : 0);
                y = pair.get(1).asDouble() + (steps ? y : 0);
                points.add(
                        steps
                                ? new double[] {
                                    x * scale.get(0).asDouble() + shift.get(0).asDouble(),
                                    y * scale.get(1).asDouble() + shift.get(1).asDouble()
                                }
                                : new double[] {x, y});
            }
            arcs.add(points);
        }
        return arcs;
    }

    /** A negative number is the arc backwards: ~n. */
    private static List<double[]> joined(JsonNode numbers, List<List<double[]>> arcs) {
        var points = new ArrayList<double[]>();
        for (JsonNode number : numbers) {
            int n = number.asInt();
            var arc = n >= 0 ? arcs.get(n) : arcs.get(~n).reversed();
            points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return points;
    }

    private static String code(JsonNode properties) {
        for (String field : List.of("kommunenummer", "Kommunenummer", "KOMMUNENR", "id")) {
            if (properties.path(field).isString()) {
                return properties.path(field).asString();
            }
        }
        return "";
    }
}
