package no.tunet.pilot.domain;

import java.util.List;
import java.util.Map;

/** One table of an import as it was read, still text: the name it goes by, its columns and its rows. */
public record PlanTable(String name, List<String> columns, List<Row> rows) {
    public PlanTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One row: the line it stands on in its file (or its number in a JSON list) and the text under each column. */
    public record Row(int line, Map<String, String> cells) {
        /** The text under a column, without surrounding space; empty when the column is missing. */
        public String text(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }
}
