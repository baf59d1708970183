package no.tunet.geography.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.geography.PlaceLanguage;

/** Tables with a header row: Klass codes or changes, and lists and changes that somebody made of them. */
final class CsvFile {
    private static final Map<String, PlaceLanguage> NAMES = Map.of(
            "name_se", PlaceLanguage.NORTHERN_SAMI,
            "name_smj", PlaceLanguage.LULE_SAMI,
            "name_sma", PlaceLanguage.SOUTHERN_SAMI,
            "name_fkv", PlaceLanguage.KVEN);

    private CsvFile() {}

    /** False when the columns are not known. */
    static boolean read(String text, LocalDate validOn, Gathered gathered) {
        String header = text.lines().findFirst().orElse("");
        char separator = header.indexOf(';') >= 0 ? ';' : ',';
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text)) {
            var rows = reader.stream().toList();
            var columns = rows.isEmpty() ? List.<String>of() : rows.getFirst().getHeader();
            var years = columns.stream()
                    .filter(c -> c.matches("code_(19|20)\\d\\d"))
                    .sorted()
                    .toList();
            if (columns.contains("oldCode") && columns.contains("changeOccurred")) {
                rows.forEach(row -> gathered.changed(
                        field(row, "oldCode"), field(row, "newCode"), Optional.empty(), day(row, "changeOccurred")));
            } else if (years.size() == 2 && !columns.contains("code")) {
                rows.forEach(row -> gathered.changed(
                        field(row, years.getFirst()),
                        field(row, years.getLast()),
                        Optional.of(newYear(years.getFirst())),
                        newYear(years.getLast())));
            } else if (columns.contains("code") && (columns.contains("name") || columns.contains("name_no"))) {
                rows.forEach(row -> listed(row, validOn, gathered));
            } else {
                return false;
            }
            return true;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void listed(NamedCsvRecord row, LocalDate validOn, Gathered gathered) {
        String code = field(row, "code");
        var from = row.findField("validFrom").filter(text -> text.length() >= 10);
        String name = row.findField("name_no").orElseGet(() -> field(row, "name"));
        gathered.listed(from.map(text -> LocalDate.parse(text.substring(0, 10))).orElse(validOn), code, name);
        NAMES.forEach(
                (column, language) -> row.findField(column).ifPresent(other -> gathered.named(code, language, other)));
        if (!field(row, "centre_lat").isBlank() && !field(row, "centre_lon").isBlank()) {
            gathered.centred(
                    code, Double.parseDouble(field(row, "centre_lat")), Double.parseDouble(field(row, "centre_lon")));
        }
    }

    private static String field(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }

    private static LocalDate day(NamedCsvRecord row, String column) {
        return LocalDate.parse(field(row, column).substring(0, 10));
    }

    private static LocalDate newYear(String column) {
        return LocalDate.of(Integer.parseInt(column.substring("code_".length())), 1, 1);
    }
}
