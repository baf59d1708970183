package no.tunet.geography.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import no.tunet.geography.PlaceLanguage;
import tools.jackson.databind.JsonNode;

/** Codes and changes as Statistics Norway’s Klass gives them, names and points as Kartverket’s municipality service does, and outlines. */
final class JsonFile {
    private JsonFile() {}

    /** False when the shape is not known. */
    static boolean read(JsonNode root, LocalDate validOn, Gathered gathered) {
        if (root.path("codes").isArray()) {
            klassCodes(root.path("codes"), validOn, gathered);
        } else if (root.path("codeChanges").isArray()) {
            klassChanges(root.path("codeChanges"), gathered);
        } else if (root.isArray() || root.has("kommunenummer")) {
            kartverket(root, validOn, gathered);
        } else {
            return OutlineFile.read(root, gathered);
        }
        return true;
    }

    /** With dates of validity there is one list for each day on which a code begins; without, one list for the day given. */
    private static void klassCodes(JsonNode codes, LocalDate validOn, Gathered gathered) {
        var days = new TreeSet<LocalDate>();
        codes.forEach(code -> days.add(from(code).orElse(validOn)));
        for (LocalDate day : days) {
            for (JsonNode code : codes) {
                boolean begun = !from(code).orElse(validOn).isAfter(day);
                boolean ended = to(code).filter(end -> !end.isAfter(day)).isPresent();
                if (begun && !ended) {
                    gathered.listed(day, text(code, "code"), text(code, "name"));
                }
            }
        }
    }

    private static Optional<LocalDate> from(JsonNode code) {
        return date(code, "validFromInRequestedRange").or(() -> date(code, "validFrom"));
    }

    private static Optional<LocalDate> to(JsonNode code) {
        return date(code, "validToInRequestedRange").or(() -> date(code, "validTo"));
    }

    private static void klassChanges(JsonNode changes, Gathered gathered) {
        for (JsonNode change : changes) {
            var on = date(change, "changeOccurred");
            if (on.isPresent()
                    && !text(change, "oldCode").isEmpty()
                    && !text(change, "newCode").isEmpty()) {
                gathered.changed(text(change, "oldCode"), text(change, "newCode"), Optional.empty(), on.get());
            }
        }
    }

    private static void kartverket(JsonNode root, LocalDate validOn, Gathered gathered) {
        for (JsonNode unit : root.isArray() ? root : List.of(root)) {
            if (unit.has("fylkesnavn") && !unit.has("kommunenummer")) {
                gathered.listed(validOn, text(unit, "fylkesnummer"), text(unit, "fylkesnavn"));
                unit.path("kommuner").forEach(inside -> municipality(inside, validOn, gathered));
            } else {
                municipality(unit, validOn, gathered);
            }
        }
    }

    private static void municipality(JsonNode unit, LocalDate validOn, Gathered gathered) {
        String code = text(unit, "kommunenummer");
        String name = text(unit, "kommunenavnNorsk");
        gathered.listed(validOn, code, name.isEmpty() ? text(unit, "kommunenavn") : name);
        for (JsonNode other : unit.path("gyldigeNavn")) {
            language(text(other, "sprak")).ifPresent(language -> gathered.named(code, language, text(other, "navn")));
        }
        JsonNode point = unit.path("punktIOmrade").path("coordinates");
        if (point.size() == 2) {
            gathered.centred(code, point.get(1).asDouble(), point.get(0).asDouble());
        }
    }

    private static Optional<PlaceLanguage> language(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "nordsamisk", "nord-samisk" -> Optional.of(PlaceLanguage.NORTHERN_SAMI);
            case "lulesamisk", "lule-samisk" -> Optional.of(PlaceLanguage.LULE_SAMI);
            case "sørsamisk", "sør-samisk" -> Optional.of(PlaceLanguage.SOUTHERN_SAMI);
            case "kvensk" -> Optional.of(PlaceLanguage.KVEN);
            default -> Optional.empty();
        };
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString().strip() : "";
    }

    private static Optional<LocalDate> date(JsonNode node, String field) {
        String text = text(node, field);
        return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
    }
}
