package no.tunet.register.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/**
 * Reads a register of postal codes: the five columns of Posten's open file (code, place, municipality code, municipality, kind; tabs, no header), or a table
 * with a header that names postal_code, place, municipality_code or one that begins with code_, and perhaps lat and lon. All rows are right, or none is taken.
 */
public final class PostalFile {
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_FAULTS = 20;

    private PostalFile() {}

    /** A postal code, its place and municipality, and where it lies when that is known. */
    public record PostalPlace(String code, String place, String municipalityCode, Optional<Position> position) {}

    /** Degrees north and east. */
    public record Position(double north, double east) {}

    public static Decision<List<PostalPlace>> read(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty() || lines.size() > MOST_ROWS) {
            return Decision.refused(Reason.of("register.postal.rows", lines.size(), MOST_ROWS));
        }
        String first = lines.getFirst().replace("\uFEFF", "");
        String between = first.contains("\t") ? "\t" : first.contains(";") ? ";" : ",";
        boolean header = !first.matches("\"?\\d{4}.*");
        var columns = header ? named(first, between) : Map.of("code", 0, "place", 1, "municipality", 2);
        if (!columns.keySet().containsAll(List.of("code", "place", "municipality"))) {
            return Decision.refused(Reason.of("register.postal.columns"));
        }
        var faults = new ArrayList<Reason>();
        var places = new LinkedHashMap<String, PostalPlace>();
        for (int i = header ? 1 : 0; i < lines.size(); i++) {
            var place = row(lines.get(i).split(between, -1), columns);
            place.ifPresent(one -> places.put(one.code(), one));
            if (place.isEmpty() && faults.size() < MOST_FAULTS) {
                faults.add(Reason.of("register.postal.row", i + 1));
            }
        }
        return Decision.unless(faults, () -> List.copyOf(places.values()));
    }

    private static Map<String, Integer> named(String header, String between) {
        var columns = new LinkedHashMap<String, Integer>();
        var names = header.toLowerCase(Locale.ROOT).replace("\"", "").split(between);
        for (int i = 0; i < names.length; i++) {
            switch (names[i].strip()) {
                case "postal_code", "postnummer" -> columns.put("code", i);
                case "place", "poststed" -> columns.put("place", i);
                case "municipality_code", "kommunenummer" -> columns.put("municipality", i);
                case "lat", "latitude" -> columns.put("north", i);
                case "lon", "longitude" -> columns.put("east", i);
                default -> {
                    if (names[i].startsWith("code_")) {
                        columns.put("municipality", i);
                    }
                }
            }
        }
        return columns;
    }

    private static Optional<PostalPlace> row(String[] cells, Map<String, Integer> columns) {
        String code = cell(cells, columns, "code");
        String place = cell(cells, columns, "place");
        String municipality = cell(cells, columns, "municipality");
        if (!code.matches("\\d{4}") || !municipality.matches("\\d{4}") || place.isEmpty() || place.length() > 100) {
            return Optional.empty();
        }
        String north = cell(cells, columns, "north");
        String east = cell(cells, columns, "east");
        if (north.isEmpty() || east.isEmpty()) {
            return Optional.of(new PostalPlace(code, place, municipality, Optional.empty()));
        }
        if (!north.matches("\\d{2}(\\.\\d{1,10})?") || !east.matches("-?\\d{1,2}(\\.\\d{1,10})?")) {
            return Optional.empty();
        }
        var position = new Position(Double.parseDouble(north), Double.parseDouble(east));
        return Optional.of(
                new PostalPlace(code, place, municipality, Optional.of(position).filter(PostalFile::isInNorway)));
    }

    /** Official files hold a few positions in other parts of the world; such a place is measured from its municipality instead. */
    private static boolean isInNorway(Position at) {
        return at.north() >= 57 && at.north() <= 82 && at.east() >= -10 && at.east() <= 35;
    }

    private static String cell(String[] cells, Map<String, Integer> columns, String name) {
        int at = columns.getOrDefault(name, Integer.MAX_VALUE);
        return at < cells.length ? cells[at].replace("\"", "").strip() : "";
    }
}
