package no.tunet.placement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.Attendance;
import no.tunet.placement.domain.HalfDayRecord;
import no.tunet.placement.domain.Mark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads marks, and what stands about each half-day after all of them. */
@Repository
public class MarkStore {
    private static final String MARKS = """
            select id, placement_id, on_day, half, state, cause, notice_minutes, transport, extra_hours, replaces, reason, made_at, made_by
            from placement.mark where %s and on_day between :from and :to order by made_at limit 20000""";

    private final JdbcClient jdbc;

    MarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One half-day of one placement. */
    public record Key(PlacementId placement, LocalDate on, HalfDay half) {}

    public List<MarkRow> ofAgreement(AgreementId agreement, Period span) {
        return marks("agreement_id = :key", agreement.value(), span);
    }

    public List<MarkRow> ofFarm(OrganisationId farm, Period span) {
        return marks("farm_org_id = :key", farm.value(), span);
    }

    public List<MarkRow> ofPlacement(PlacementId placement, Period span) {
        return marks("placement_id = :key", placement.value(), span);
    }

    public static Map<Key, HalfDayRecord> standing(List<MarkRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new Key(row.placement(), row.on(), row.half()),
                        Collectors.collectingAndThen(
                                Collectors.mapping(MarkRow::mark, Collectors.toList()), HalfDayRecord::of)));
    }

    private List<MarkRow> marks(String where, UUID key, Period span) {
        return jdbc.sql(MARKS.formatted(where))
                .param("key", key)
                .param("from", span.from())
                .param("to", span.to())
                .query(MarkStore::row)
                .list();
    }

    private static MarkRow row(ResultSet rs, int i) throws SQLException {
        var mark = new Mark(
                rs.getObject("id", UUID.class),
                attendance(rs),
                rs.getBoolean("transport"),
                rs.getBigDecimal("extra_hours"),
                Set.copyOf(Arrays.asList((UUID[]) rs.getArray("replaces").getArray())),
                rs.getObject("made_at", OffsetDateTime.class).toInstant());
        return new MarkRow(
                new PlacementId(rs.getObject("placement_id", UUID.class)),
                rs.getObject("on_day", LocalDate.class),
                HalfDay.valueOf(rs.getString("half")),
                mark,
                rs.getObject("made_by", UUID.class),
                Optional.ofNullable(rs.getString("reason")));
    }

    private static Attendance attendance(ResultSet rs) throws SQLException {
        String state = rs.getString("state");
        return switch (state) {
            case "PRESENT" -> new Attendance.Present();
            case "LATE" -> new Attendance.Late();
            case "ABSENT" ->
                new Attendance.Absent(
                        AbsenceCause.valueOf(rs.getString("cause")), Duration.ofMinutes(rs.getInt("notice_minutes")));
            default -> throw new IllegalStateException("a mark is present, late or absent, not " + state);
        };
    }
}
