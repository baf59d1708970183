package no.tunet.access;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.Role;

/**
 * The permission matrix: for each role and kind of data which rights, and to what extent. What is not in it is not allowed. Letters C R U A S X
 * are rights; m, a and t narrow the extent to a minimum set, aggregates or status only; o (own organisation) and p (assigned people) are kept by
 * row-level security.
 */
public final class Matrix {
    private static final Map<Role, Map<DataKind, Cell>> CELLS = read();

    private Matrix() {}

    /** True when the role has the right on this kind of data at least to this extent. */
    public static boolean allows(Role role, DataKind data, Right right, Scope scope) {
        return cell(role, data)
                .map(cell -> cell.rights().contains(right) && cell.scope().compareTo(scope) >= 0)
                .orElse(false);
    }

    private static Optional<Cell> cell(Role role, DataKind data) {
        return Optional.ofNullable(CELLS.get(role)).map(cells -> cells.get(data));
    }

    private record Cell(Set<Right> rights, Scope scope) {
        static Cell of(String text) {
            var rights = EnumSet.noneOf(Right.class);
            for (Right right : Right.values()) {
                if (text.indexOf(right.letter()) >= 0) {
                    rights.add(right);
                }
            }
            Scope scope = text.contains("t")
                    ? Scope.STATUS
                    : text.contains("a") ? Scope.AGGREGATE : text.contains("m") ? Scope.MINIMUM : Scope.FULL;
            if (rights.isEmpty() || rights.contains(Right.APPROVE)) {
                rights.add(Right.READ);
            }
            return new Cell(rights, scope);
        }
    }

    private static Map<Role, Map<DataKind, Cell>> read() {
        var cells = new EnumMap<Role, Map<DataKind, Cell>>(Role.class);
        var stream =
                Objects.requireNonNull(Matrix.class.getResourceAsStream("/access/matrix.csv"), "the matrix is missing");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var row : rows) {
                var ofRole = new EnumMap<DataKind, Cell>(DataKind.class);
                for (DataKind data : DataKind.values()) {
                    String text = row.getField(data.name());
                    if (!text.isEmpty()) {
                        ofRole.put(data, Cell.of(text));
                    }
                }
                cells.put(Role.valueOf(row.getField("role")), ofRole);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }
}
