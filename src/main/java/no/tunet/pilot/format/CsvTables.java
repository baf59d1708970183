package no.tunet.pilot.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tunet.kernel.Reason;
import no.tunet.pilot.domain.PlanTable;

/** Reads one CSV file: comma or semicolon, as the first line shows; the name of the file is the name of the table. */
final class CsvTables {
    private static final int MOST_ROWS = 5_000;

    /** A spreadsheet would run what begins so; our own files put a mark in front, which is taken away again. */
    private static final Pattern DEFUSED = Pattern.compile("^’(?=[=+\\-@])");

    private CsvTables() {}

    static Optional<PlanTable> read(String file, String text, List<Reason> reasons) {
        List<CsvRecord> records;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            records = reader.stream().limit(MOST_ROWS + 2L).toList();
        } catch (CsvParseException broken) {
            reasons.add(Reason.of("pilot.import.file.brokenCsv", file));
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (records.size() > MOST_ROWS + 1) {
            reasons.add(Reason.of("pilot.import.file.tooManyRows", file, MOST_ROWS));
            return Optional.empty();
        }
        var columns = records.getFirst().getFields().stream().map(Columns::name).toList();
        var rows = new ArrayList<PlanTable.Row>();
        for (CsvRecord row : records.subList(1, records.size())) {
            if (row.getFieldCount() != columns.size()) {
                reasons.add(Reason.of(
                        "pilot.import.file.cells",
                        file,
                        row.getStartingLineNumber(),
                        row.getFieldCount(),
                        columns.size()));
            } else {
                rows.add(new PlanTable.Row((int) row.getStartingLineNumber(), cells(columns, row)));
            }
        }
        return Optional.of(new PlanTable(file.replaceFirst("(?i)\\.csv$", ""), columns, rows));
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        long semicolons = first.chars().filter(c -> c == ';').count();
        long commas = first.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    private static Map<String, String> cells(List<String> columns, CsvRecord row) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), DEFUSED.matcher(row.getField(i)).replaceFirst(""));
        }
        return cells;
    }
}
