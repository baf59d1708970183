package no.tunet.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.comparison.domain.Amount;
import no.tunet.comparison.domain.Basis;
import no.tunet.comparison.domain.CostLine;
import no.tunet.comparison.domain.CostRange;
import no.tunet.comparison.domain.LineKind;
import no.tunet.comparison.domain.Side;
import no.tunet.comparison.domain.Volume;
import no.tunet.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Between the lines of a comparison and their rows. */
final class LineRows {
    private LineRows() {}

    static Side side(UUID id, ResultSet row) throws SQLException {
        return new Side(
                id,
                row.getBoolean("today"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("offer_id", UUID.class)),
                List.of());
    }

    static CostLine line(ResultSet row) throws SQLException {
        return new CostLine(
                row.getObject("id", UUID.class),
                LineKind.valueOf(row.getString("kind")),
                row.getString("text"),
                amount(row),
                basis(row),
                row.getString("source"),
                row.getInt("price_year"));
    }

    private static Amount amount(ResultSet row) throws SQLException {
        return row.getObject("likely_ore") == null
                ? new Amount.Unknown()
                : new Amount.Known(new CostRange(
                        new Money(row.getLong("low_ore")),
                        new Money(row.getLong("likely_ore")),
                        new Money(row.getLong("high_ore"))));
    }

    private static Basis basis(ResultSet row) throws SQLException {
        return switch (row.getString("basis")) {
            case "FIXED" -> new Basis.FixedPerYear();
            case "YEAR_TOTAL" ->
                new Basis.YearTotalFor(new Volume(
                        row.getInt("basis_people"), row.getInt("basis_half_days"), row.getInt("basis_weeks")));
            case "PERSON_YEAR" -> new Basis.PerPersonAndYear();
            case "HALF_DAY_OFFERED" -> new Basis.PerHalfDayOffered();
            case "HALF_DAY_ATTENDED" -> new Basis.PerHalfDayAttended();
            case "ONCE" -> new Basis.OnceSpreadOver(row.getInt("basis_years"));
            default -> throw new IllegalStateException("a basis the database does not allow");
        };
    }

    static Map<String, @Nullable Object> owner(StoredComparison comparison) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("comparison", comparison.id().value());
        columns.put("org", comparison.organisation().value());
        columns.put("unit", comparison.unit().value());
        return columns;
    }

    static Map<String, @Nullable Object> columns(CostLine line) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", line.id());
        columns.put("kind", line.kind().name());
        columns.put("text", line.text());
        columns.put("source", line.source());
        columns.put("price_year", line.priceYear());
        Optional<CostRange> range =
                line.amount() instanceof Amount.Known(var known) ? Optional.of(known) : Optional.empty();
        columns.put("low", range.map(r -> r.low().ore()).orElse(null));
        columns.put("likely", range.map(r -> r.likely().ore()).orElse(null));
        columns.put("high", range.map(r -> r.high().ore()).orElse(null));
        for (var column : new String[] {"basis_people", "basis_half_days", "basis_weeks", "basis_years"}) {
            columns.put(column, null);
        }
        putBasis(columns, line.basis());
        return columns;
    }

    private static void putBasis(Map<String, @Nullable Object> columns, Basis basis) {
        switch (basis) {
            case Basis.FixedPerYear f -> columns.put("basis", "FIXED");
            case Basis.YearTotalFor(var volume) -> {
                columns.put("basis", "YEAR_TOTAL");
                columns.put("basis_people", volume.people());
                columns.put("basis_half_days", volume.halfDaysPerWeek());
                columns.put("basis_weeks", volume.weeksPerYear());
            }
            case Basis.PerPersonAndYear p -> columns.put("basis", "PERSON_YEAR");
            case Basis.PerHalfDayOffered p -> columns.put("basis", "HALF_DAY_OFFERED");
            case Basis.PerHalfDayAttended p -> columns.put("basis", "HALF_DAY_ATTENDED");
            case Basis.OnceSpreadOver(int years) -> {
                columns.put("basis", "ONCE");
                columns.put("basis_years", years);
            }
        }
    }
}
