package no.tunet.quality.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.quality.domain.DeviationRules;
import no.tunet.quality.domain.DeviationRules.Done;
import no.tunet.quality.domain.DeviationRules.StepKind;
import no.tunet.quality.domain.Severity;
import no.tunet.quality.domain.SheetRules.Raised;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deviations and what has been shown and said about them. */
@Repository
public class DeviationStore {
    private static final String ROWS = """
            select d.id, d.farm_id, d.point, d.severity, d.what, d.raised_on, d.deadline_on, d.closed_on, s.kind, s.audit_id
            from quality.deviation d join quality.sheet s on s.id = d.sheet_id where %s""";

    private final JdbcClient jdbc;

    DeviationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A deviation as it lies in the table; where it has come follows from its steps. */
    public record Row(
            UUID id,
            OrganisationId farm,
            String point,
            Severity severity,
            String what,
            LocalDate raisedOn,
            LocalDate deadline,
            Optional<LocalDate> closedOn,
            boolean fromSelfAudit,
            Optional<UUID> audit) {}

    public UUID raise(OrganisationId farm, UUID sheet, Raised raised, LocalDate today) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into quality.deviation (id, farm_id, sheet_id, point, severity, what, raised_on, deadline_on)
                        values (:id, :farm, :sheet, :point, :severity, :what, :today, :deadline)""")
                .param("id", id)
                .param("farm", farm.value())
                .param("sheet", sheet)
                .param("point", raised.point())
                .param("severity", raised.severity().name())
                .param("what", raised.what())
                .param("today", today)
                .param("deadline", raised.deadline())
                .update();
        return id;
    }

    /** The points a farm's open deviations are about. */
    public List<String> openPoints(OrganisationId farm) {
        return jdbc.sql("select point from quality.deviation where farm_id = :farm and closed_on is null")
                .param("farm", farm.value())
                .query(String.class)
                .list();
    }

    public Optional<Row> find(UUID id) {
        return jdbc.sql(ROWS.formatted("d.id = :id"))
                .param("id", id)
                .query(DeviationStore::row)
                .optional();
    }

    /** A farm's deviations, the open first by deadline; at most five hundred. */
    public List<Row> ofFarm(OrganisationId farm) {
        return jdbc.sql(ROWS.formatted(
                        "d.farm_id = :farm order by d.closed_on is not null, d.deadline_on, d.id limit 500"))
                .param("farm", farm.value())
                .query(DeviationStore::row)
                .list();
    }

    /** Open deviations of all farms the reader may see, by deadline. */
    public List<Row> open(boolean overdueOnly, LocalDate today, int from, int most) {
        return jdbc.sql(ROWS.formatted("""
                                d.closed_on is null and (not :overdue or d.deadline_on < :today)
                                order by d.severity = 'CRITICAL' desc, d.deadline_on, d.id offset :from limit :most"""))
                .param("overdue", overdueOnly)
                .param("today", today)
                .param("from", from)
                .param("most", most)
                .query(DeviationStore::row)
                .list();
    }

    public int countOpen(boolean overdueOnly, LocalDate today) {
        return jdbc.sql(
                        "select count(*) from quality.deviation where closed_on is null and (not :overdue or deadline_on < :today)")
                .param("overdue", overdueOnly)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    public Map<UUID, List<Done>> steps(Collection<UUID> deviations) {
        var steps = new HashMap<UUID, List<Done>>();
        jdbc.sql("""
                        select deviation_id, kind, text, made_on from quality.deviation_step
                        where deviation_id = any(:ids) order by made_at, id""").param("ids", deviations.toArray(UUID[]::new)).query(rs -> {
            steps.computeIfAbsent(rs.getObject("deviation_id", UUID.class), id -> new ArrayList<>())
                    .add(new Done(
                            StepKind.valueOf(rs.getString("kind")),
                            rs.getString("text"),
                            rs.getObject("made_on", LocalDate.class)));
        });
        return steps;
    }

    public static DeviationRules.State state(Row row, Map<UUID, List<Done>> steps) {
        return DeviationRules.of(row.closedOn(), steps.getOrDefault(row.id(), List.of()));
    }

    public void step(Row row, Done done, Optional<LocalDate> deadline, PersonId by) {
        jdbc.sql("""
                        insert into quality.deviation_step (id, deviation_id, farm_id, kind, text, deadline_on, made_by, made_on, made_at)
                        values (:id, :deviation, :farm, :kind, :text, :deadline, :by, :on, clock_timestamp())""")
                .param("id", Ids.next())
                .param("deviation", row.id())
                .param("farm", row.farm().value())
                .param("kind", done.kind().name())
                .param("text", done.text())
                .param("deadline", deadline.orElse(null))
                .param("by", by.value())
                .param("on", done.on())
                .update();
        deadline.ifPresent(to -> jdbc.sql("update quality.deviation set deadline_on = :to where id = :id")
                .param("to", to)
                .param("id", row.id())
                .update());
    }

    public void close(UUID id, LocalDate today) {
        jdbc.sql("update quality.deviation set closed_on = :today where id = :id and closed_on is null")
                .param("id", id)
                .param("today", today)
                .update();
    }

    private static Row row(ResultSet rs, int i) throws SQLException {
        return new Row(
                rs.getObject("id", UUID.class),
                new OrganisationId(rs.getObject("farm_id", UUID.class)),
                rs.getString("point"),
                Severity.valueOf(rs.getString("severity")),
                rs.getString("what"),
                rs.getObject("raised_on", LocalDate.class),
                rs.getObject("deadline_on", LocalDate.class),
                Optional.ofNullable(rs.getObject("closed_on", LocalDate.class)),
                rs.getString("kind").equals("SELF_AUDIT"),
                Optional.ofNullable(rs.getObject("audit_id", UUID.class)));
    }
}
