package no.tunet.settlement.month;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Money;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Share;
import no.tunet.settlement.domain.ChargeKey;
import no.tunet.settlement.domain.Item;
import no.tunet.settlement.domain.LineAbout;
import no.tunet.settlement.domain.LineDay;
import no.tunet.settlement.domain.Standing;
import org.jspecify.annotations.Nullable;

/** How what a line is about, where it stands and its days are written in columns and read back. */
final class LineRowsStore {
    private LineRowsStore() {}

    static Map<String, @Nullable Object> columns(LineAbout about) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("cause", null);
        columns.put("share", null);
        columns.put("rate", null);
        columns.put("correction", null);
        switch (about) {
            case LineAbout.Attended(var rate) -> {
                columns.put("about", "ATTENDED");
                columns.put("rate", rate.ore());
            }
            case LineAbout.Absence(var cause, var share, var rate) -> {
                columns.put("about", "ABSENCE");
                columns.put("cause", cause.name());
                columns.put("share", share.basisPoints());
                columns.put("rate", rate.ore());
            }
            case LineAbout.Transport(var rate) -> {
                columns.put("about", "TRANSPORT");
                columns.put("rate", rate.ore());
            }
            case LineAbout.Meals(var rate) -> {
                columns.put("about", "MEALS");
                columns.put("rate", rate.ore());
            }
            case LineAbout.ExtraHours(var rate) -> {
                columns.put("about", "EXTRA_HOURS");
                columns.put("rate", rate.ore());
            }
            case LineAbout.Correction(var month) -> {
                columns.put("about", "CORRECTION");
                columns.put("correction", month.atDay(1));
            }
        }
        return columns;
    }

    static LineAbout about(ResultSet row) throws SQLException {
        return switch (row.getString("about")) {
            case "ATTENDED" -> new LineAbout.Attended(rate(row));
            case "ABSENCE" ->
                new LineAbout.Absence(
                        AbsenceCause.valueOf(row.getString("cause")), new Share(row.getInt("share_bp")), rate(row));
            case "TRANSPORT" -> new LineAbout.Transport(rate(row));
            case "MEALS" -> new LineAbout.Meals(rate(row));
            case "EXTRA_HOURS" -> new LineAbout.ExtraHours(rate(row));
            case "CORRECTION" ->
                new LineAbout.Correction(YearMonth.from(row.getObject("correction_on", LocalDate.class)));
            case String other -> throw new IllegalStateException("unknown line " + other);
        };
    }

    private static Money rate(ResultSet row) throws SQLException {
        return new Money(row.getLong("rate_ore"));
    }

    static Map<String, @Nullable Object> columns(Standing standing) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("by", null);
        columns.put("on", null);
        columns.put("reason", null);
        columns.put("explanation", null);
        switch (standing) {
            case Standing.Waiting() -> columns.put("standing", "WAITING");
            case Standing.Agreed(var by, var on) -> {
                columns.put("standing", "AGREED");
                columns.put("by", by.value());
                columns.put("on", on);
            }
            case Standing.Disputed(var by, var on, var reason) -> {
                columns.put("standing", "DISPUTED");
                columns.put("by", by.value());
                columns.put("on", on);
                columns.put("reason", reason);
            }
            case Standing.Explained(var on, var reason, var explanation) -> {
                columns.put("standing", "EXPLAINED");
                columns.put("on", on);
                columns.put("reason", reason);
                columns.put("explanation", explanation);
            }
        }
        return columns;
    }

    static Standing standing(ResultSet row) throws SQLException {
        return switch (row.getString("standing")) {
            case "WAITING" -> new Standing.Waiting();
            case "AGREED" -> new Standing.Agreed(by(row), row.getObject("standing_on", LocalDate.class));
            case "DISPUTED" ->
                new Standing.Disputed(by(row), row.getObject("standing_on", LocalDate.class), row.getString("reason"));
            case "EXPLAINED" ->
                new Standing.Explained(
                        row.getObject("standing_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("explanation"));
            case String other -> throw new IllegalStateException("unknown standing " + other);
        };
    }

    private static PersonId by(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("standing_by", UUID.class));
    }

    static Map<String, @Nullable Object> columns(LineDay day) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("day", day.key().on());
        columns.put("item", day.key().item().name());
        columns.put("amount", day.amount().ore());
        switch (day) {
            case LineDay.Charged(var key, var rate, var quantity, var share) -> {
                columns.put("rate", rate.ore());
                columns.put("quantity", quantity);
                columns.put("share", share.basisPoints());
                columns.put("before", null);
                columns.put("now", null);
            }
            case LineDay.Corrected(var key, var before, var now) -> {
                columns.put("rate", null);
                columns.put("quantity", null);
                columns.put("share", null);
                columns.put("before", before.ore());
                columns.put("now", now.ore());
            }
        }
        return columns;
    }

    static LineDay day(ResultSet row, UUID placement) throws SQLException {
        var key =
                new ChargeKey(placement, row.getObject("day_on", LocalDate.class), Item.valueOf(row.getString("item")));
        long before = row.getLong("before_ore");
        return row.wasNull()
                ? new LineDay.Charged(
                        key,
                        new Money(row.getLong("day_rate_ore")),
                        row.getBigDecimal("quantity"),
                        new Share(row.getInt("day_share_bp")))
                : new LineDay.Corrected(key, new Money(before), new Money(row.getLong("now_ore")));
    }
}
