package no.tunet.exchange.intake;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Language;
import no.tunet.kernel.Reason;
import no.tunet.ui.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Services of Open Referral’s specification as rows: one service in full, or a page of them. */
@Component
class HsdsRows {
    private static final Map<String, Column> TAXONOMIES = Map.of(
            "TargetGroup", Column.GROUPS,
            "Competence", Column.COMPETENCES,
            "Activity", Column.ACTIVITIES,
            "Facility", Column.FACILITIES,
            "Transport", Column.TRANSPORT);

    private final JsonMapper json = JsonMapper.builder().build();
    private final Texts texts;

    HsdsRows(Texts texts) {
        this.texts = texts;
    }

    Decision<List<RawRow>> read(String text) {
        try {
            JsonNode root = json.readTree(text);
            List<JsonNode> services = root.path("contents").isArray()
                    ? StreamSupport.stream(root.path("contents").spliterator(), false)
                            .toList()
                    : root.isArray()
                            ? StreamSupport.stream(root.spliterator(), false).toList()
                            : List.of(root);
            if (services.size() > TableFile.MOST_ROWS) {
                return Decision.refused(Reason.of("exchange.reason.many", TableFile.MOST_ROWS));
            }
            if (services.isEmpty()
                    || services.stream().anyMatch(one -> !one.path("name").isString())) {
                return Decision.refused(Reason.of("exchange.reason.not-hsds"));
            }
            var rows = new ArrayList<RawRow>();
            services.forEach(service -> rows.add(row(rows.size() + 1, service)));
            return Decision.accepted(rows);
        } catch (JacksonException e) {
            return Decision.refused(Reason.of("exchange.reason.damaged"));
        }
    }

    private RawRow row(int number, JsonNode service) {
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.ID, text(service, "id"));
        cells.put(Column.NAME, text(service, "name"));
        cells.put(Column.DESCRIPTION, text(service, "description"));
        JsonNode location = service.path("service_at_locations").path(0).path("location");
        if (location.path("latitude").isNumber() && location.path("longitude").isNumber()) {
            cells.put(Column.LATITUDE, location.path("latitude").asString());
            cells.put(Column.LONGITUDE, location.path("longitude").asString());
        }
        JsonNode cost = service.path("cost_options").path(0);
        if (cost.path("amount").isNumber() && "NOK".equals(text(cost, "currency"))) {
            cells.put(Column.PRICE, cost.path("amount").decimalValue().toPlainString());
        }
        if (service.path("schedules").isArray()) {
            cells.put(Column.HALF_DAYS, halfDays(service.path("schedules")));
        }
        if (service.path("languages").isArray()) {
            cells.put(Column.LANGUAGES, joined(service.path("languages"), "name"));
        }
        TAXONOMIES.forEach((kind, column) -> terms(service.path("attributes"), kind, column, cells));
        return new RawRow(number, cells);
    }

    /** The terms of one of our taxonomies, known by its name. */
    private void terms(JsonNode attributes, String kind, Column column, Map<Column, String> cells) {
        String name = texts.text(Language.NB, "exchange.taxonomy." + kind);
        String found = StreamSupport.stream(attributes.spliterator(), false)
                .map(attribute -> attribute.path("taxonomy_term"))
                .filter(term -> name.equals(text(term, "taxonomy")))
                .map(term -> text(term, "code"))
                .collect(Collectors.joining(" | "));
        if (!found.isEmpty()) {
            cells.put(column, found);
        }
    }

    private static String halfDays(JsonNode schedules) {
        var found = new ArrayList<String>();
        for (JsonNode schedule : schedules) {
            String half = isMorning(schedule) ? "MORNING" : "AFTERNOON";
            for (String day : text(schedule, "byday").split(",")) {
                Arrays.stream(DayOfWeek.values())
                        .filter(one -> day.length() == 2 && one.name().startsWith(day.toUpperCase(Locale.ROOT)))
                        .forEach(one -> found.add(one + " " + half));
            }
        }
        return String.join(" | ", found);
    }

    private static boolean isMorning(JsonNode schedule) {
        String opens = text(schedule, "opens_at");
        return opens.isEmpty()
                ? !text(schedule, "description").toLowerCase(Locale.ROOT).startsWith("etter")
                : opens.compareTo("12:00") < 0;
    }

    private static String joined(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> text(one, field))
                .collect(Collectors.joining(" | "));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString().strip() : "";
    }
}
