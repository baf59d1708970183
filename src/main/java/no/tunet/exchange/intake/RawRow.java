package no.tunet.exchange.intake;

import java.util.Map;

/** One row as it stood in the file: its number, and text by column. Columns that are not there are not touched. */
record RawRow(int number, Map<Column, String> cells) {
    String cell(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    boolean has(Column column) {
        return cells.containsKey(column);
    }
}
