package no.tunet.settlement.month;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.UnitId;
import no.tunet.settlement.BasisId;
import no.tunet.settlement.domain.Line;
import no.tunet.settlement.domain.LineDay;
import no.tunet.settlement.domain.StandingLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads and writes the lines of a basis and the days they open to. */
@Repository
class LineStore {
    private static final String WITH_DAYS = """
            select l.basis_id, l.number, l.placement_id, l.reference, l.about, l.cause, l.share_bp, l.rate_ore, l.correction_on,
              l.standing, l.standing_by, l.standing_on, l.reason, l.explanation, l.left_out,
              d.day_on, d.item, d.rate_ore as day_rate_ore, d.quantity, d.share_bp as day_share_bp, d.before_ore, d.now_ore
            from settlement.basis b
            join settlement.line l on l.basis_id = b.id and l.revision = b.revision
            join settlement.line_day d on d.basis_id = l.basis_id and d.revision = l.revision and d.number = l.number
            """;

    private final NamedParameterJdbcTemplate jdbc;

    LineStore(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines of the current revision, those left out for themselves. */
    record Lines(List<StandingLine> kept, List<StandingLine> leftOut) {}

    Lines current(BasisId id) {
        var read = new Reading();
        jdbc.query(
                WITH_DAYS + "where b.id = :id order by l.number, d.day_on, d.item",
                Map.of("id", id.value()),
                read::add);
        return new Lines(read.lines(false), read.lines(true));
    }

    /** Every line that counts as billed under an agreement, but for the basis of one month: sent or agreed, and not left out. */
    List<Line> billed(AgreementId agreement, YearMonth but) {
        var read = new Reading();
        jdbc.query(WITH_DAYS + """
                        where b.agreement_id = :agreement and b.month_on <> :but and b.state in ('SENT', 'AGREED') and not l.left_out
                        order by b.month_on, b.id, l.number, d.day_on, d.item""", Map.of("agreement", agreement.value(), "but", but.atDay(1)), read::add);
        return read.lines(false).stream().map(StandingLine::line).toList();
    }

    void add(StoredBasis basis, int revision, List<StandingLine> lines) {
        jdbc.batchUpdate(
                """
                insert into settlement.line (basis_id, revision, number, buyer_org_id, buyer_unit_id, farm_org_id, placement_id, reference,
                  about, cause, share_bp, rate_ore, correction_on, amount_ore, standing, standing_by, standing_on, reason, explanation)
                values (:basis, :revision, :number, :buyer, :unit, :farm, :placement, :reference,
                  :about, :cause, :share, :rate, :correction, :amount, :standing, :by, :on, :reason, :explanation)""",
                rows(lines.stream().map(line -> lineRow(basis, revision, line)).toList()));
        jdbc.batchUpdate(
                """
                insert into settlement.line_day (basis_id, revision, number, buyer_org_id, buyer_unit_id, farm_org_id, day_on, item,
                  rate_ore, quantity, share_bp, before_ore, now_ore, amount_ore)
                values (:basis, :revision, :number, :buyer, :unit, :farm, :day, :item, :rate, :quantity, :share, :before, :now, :amount)""",
                rows(lines.stream()
                        .flatMap(line -> line.line().days().stream().map(day -> dayRow(basis, revision, line, day)))
                        .toList()));
    }

    /** Writes where the lines stand now. */
    void stand(BasisId id, int revision, List<StandingLine> lines, boolean leftOut) {
        jdbc.batchUpdate(
                """
                update settlement.line set standing = :standing, standing_by = :by, standing_on = :on, reason = :reason,
                  explanation = :explanation, left_out = :out
                where basis_id = :basis and revision = :revision and number = :number""",
                rows(lines.stream()
                        .map(line -> {
                            var row = LineRowsStore.columns(line.standing());
                            row.put("basis", id.value());
                            row.put("revision", revision);
                            row.put("number", line.number());
                            row.put("out", leftOut);
                            return row;
                        })
                        .toList()));
    }

    private static Map<String, @Nullable Object> lineRow(StoredBasis basis, int revision, StandingLine line) {
        var row = LineRowsStore.columns(line.line().about());
        row.putAll(LineRowsStore.columns(line.standing()));
        row.putAll(place(basis, revision, line.number()));
        row.put("placement", line.line().placement());
        row.put("reference", line.line().reference());
        row.put("amount", line.line().amount().ore());
        return row;
    }

    private static Map<String, @Nullable Object> dayRow(
            StoredBasis basis, int revision, StandingLine line, LineDay day) {
        var row = LineRowsStore.columns(day);
        row.putAll(place(basis, revision, line.number()));
        return row;
    }

    private static Map<String, @Nullable Object> place(StoredBasis basis, int revision, int number) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("basis", basis.id().value());
        row.put("revision", revision);
        row.put("number", number);
        row.put("buyer", basis.buyer().value());
        row.put("unit", basis.buyerUnit().map(UnitId::value).orElse(null));
        row.put("farm", basis.farm().value());
        return row;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object>[] rows(List<Map<String, @Nullable Object>> rows) {
        return rows.toArray(Map[]::new);
    }

    /** Puts rows of lines joined with days together again. */
    private static final class Reading {
        private final Map<Key, StandingLine> heads = new LinkedHashMap<>();
        private final Map<Key, List<LineDay>> days = new HashMap<>();
        private final Map<Key, Boolean> leftOut = new HashMap<>();

        void add(java.sql.ResultSet row) throws java.sql.SQLException {
            var key = new Key(row.getObject("basis_id", UUID.class), row.getInt("number"));
            var placement = row.getObject("placement_id", UUID.class);
            var day = LineRowsStore.day(row, placement);
            days.computeIfAbsent(key, k -> new ArrayList<>()).add(day);
            if (!heads.containsKey(key)) {
                var line = new Line(placement, row.getString("reference"), LineRowsStore.about(row), List.of(day));
                heads.put(key, new StandingLine(key.number(), line, LineRowsStore.standing(row)));
                leftOut.put(key, row.getBoolean("left_out"));
            }
        }

        List<StandingLine> lines(boolean out) {
            return heads.entrySet().stream()
                    .filter(e -> leftOut.getOrDefault(e.getKey(), false) == out)
                    .map(e -> whole(e.getValue(), days.getOrDefault(e.getKey(), List.of())))
                    .toList();
        }

        private static StandingLine whole(StandingLine head, List<LineDay> days) {
            var line = head.line();
            return new StandingLine(
                    head.number(), new Line(line.placement(), line.reference(), line.about(), days), head.standing());
        }

        private record Key(UUID basis, int number) {}
    }
}
