package no.tunet.pilot.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import no.tunet.kernel.Reason;
import no.tunet.pilot.domain.PlanTable;
import no.tunet.pilot.domain.RecordKind;
import no.tunet.pilot.domain.TableKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON form: either only what frames the project, or the whole plan with one list per table, named as the CSV files are. */
final class JsonTables {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonTables() {}

    static List<PlanTable> read(String file, String text, List<Reason> reasons) {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            reasons.add(Reason.of("pilot.import.file.brokenJson", file, at == null ? 1 : at.getLineNr()));
            return List.of();
        }
        if (!root.isObject()) {
            reasons.add(Reason.of("pilot.import.file.notAnObject", file));
            return List.of();
        }
        var tables = new ArrayList<PlanTable>();
        JsonNode project = root.path(TableKind.PROJECT.file());
        for (TableKind kind : TableKind.values()) {
            JsonNode list = root.path(kind.file());
            if (list.isArray()) {
                tables.add(table(kind.file(), list));
            } else if (kind != TableKind.PROJECT && kind != TableKind.BUYERS && !list.isMissingNode()) {
                reasons.add(Reason.of("pilot.import.file.notAList", file, kind.file()));
            }
        }
        for (RecordKind kind : RecordKind.values()) {
            JsonNode list = root.path(kind.file());
            if (list.isArray()) {
                tables.add(table(kind.file(), list));
            } else if (!list.isMissingNode()) {
                reasons.add(Reason.of("pilot.import.file.notAList", file, kind.file()));
            }
        }
        if (!project.isArray()) {
            frame(project.isObject() ? project : root, tables);
        }
        return tables;
    }

    /** Writes tables in the JSON form, so that what was read once is read the same again. */
    static String write(List<PlanTable> tables) {
        var root = MAPPER.createObjectNode();
        for (PlanTable table : tables) {
            var list = root.putArray(table.name());
            for (PlanTable.Row row : table.rows()) {
                var item = list.addObject();
                table.columns().stream().filter(c -> !row.text(c).isEmpty()).forEach(c -> item.put(c, row.text(c)));
            }
        }
        return MAPPER.writeValueAsString(root);
    }

    /** The project itself: an object, with its period as an object of two months and its buyers as a list. */
    private static void frame(JsonNode project, List<PlanTable> tables) {
        var cells = new HashMap<String, String>();
        for (var entry : project.properties()) {
            JsonNode value = entry.getValue();
            String name = Columns.name(entry.getKey());
            if (name.equals("period") && value.isObject()) {
                cells.put("period_from", text(value.path("from")));
                cells.put("period_to", text(value.path("to")));
            } else if (value.isValueNode()) {
                cells.put(name.startsWith("fte_cost") ? "year_of_work" : name, text(value));
            }
        }
        cells.keySet().removeIf(c -> !TableKind.PROJECT.knows(c));
        tables.add(new PlanTable(
                TableKind.PROJECT.file(), List.copyOf(cells.keySet()), List.of(new PlanTable.Row(1, cells))));
        JsonNode buyers = project.path(TableKind.BUYERS.file());
        if (buyers.isArray()) {
            tables.removeIf(t -> t.name().equals(TableKind.BUYERS.file()));
            tables.add(table(TableKind.BUYERS.file(), buyers));
        }
    }

    private static PlanTable table(String name, JsonNode list) {
        var columns = new LinkedHashSet<String>();
        var rows = new ArrayList<PlanTable.Row>();
        int number = 0;
        for (JsonNode item : list) {
            number++;
            Map<String, String> cells = new HashMap<>();
            for (var entry : item.properties()) {
                String column = column(name, entry.getKey());
                columns.add(column);
                cells.put(column, text(entry.getValue()));
            }
            rows.add(new PlanTable.Row(number, cells));
        }
        return new PlanTable(name, List.copyOf(columns), rows);
    }

    private static String column(String table, String key) {
        boolean code = table.equals(TableKind.BUYERS.file()) && key.startsWith("code_");
        return code ? "code" : Columns.name(key);
    }

    private static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asString("");
    }
}
