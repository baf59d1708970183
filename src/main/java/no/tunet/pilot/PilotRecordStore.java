package no.tunet.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.tunet.pilot.domain.PlanTable;
import no.tunet.pilot.domain.RecordKind;
import no.tunet.pilot.format.PlanImport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and takes in everything that is noted beside a plan, table by table. For this module's own slices. */
@Repository
public class PilotRecordStore {
    private static final int MOST_ROWS = 5_000;

    private final JdbcClient jdbc;

    PilotRecordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hands over the rows of one table one by one, at most as many as an import takes; empty cells are left out. */
    public void each(PilotId pilot, RecordKind kind, Consumer<Map<String, String>> row) {
        jdbc.sql(select(kind) + " limit " + MOST_ROWS)
                .param("pilot", pilot.value())
                .query(rs -> {
                    row.accept(cells(rs, kind));
                });
    }

    private static Map<String, String> cells(ResultSet rs, RecordKind kind) throws SQLException {
        var cells = new LinkedHashMap<String, String>();
        for (RecordKind.Column column : kind.columns()) {
            Optional.ofNullable(rs.getObject(column.name()))
                    .map(Object::toString)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> cells.put(column.name(), text));
        }
        return cells;
    }

    /** Takes the tables into a pilot that is being made in this transaction. */
    public void load(PilotId pilot, List<PlanTable> record) {
        jdbc.sql("select pilot.load_record(:pilot, :record::jsonb)")
                .param("pilot", pilot.value())
                .param("record", PlanImport.toJson(record))
                .query(rs -> {});
    }

    private static String select(RecordKind kind) {
        return switch (kind) {
            case PARTNERS ->
                "select o.org_number, p.part "
                        + "from pilot.partner p join party.organisation o on o.id = p.partner_id where p.pilot_id = :pilot and o.org_number is not null order by o.org_number";
            case REVISIONS ->
                "select r.number, r.made_on, r.reason, r.money as tables "
                        + "from pilot.budget_revision r where r.pilot_id = :pilot order by r.number";
            case BASELINES ->
                "select b.number, b.name, b.taken_on, b.quarters "
                        + "from pilot.baseline b where b.pilot_id = :pilot order by b.number";
            case PROGRESS ->
                "select n.activity_key as activity_id, n.year || 'Q' || n.quarter as quarter, n.mark, n.noted_on "
                        + "from pilot.progress_note n where n.pilot_id = :pilot order by n.turn";
            case COSTS ->
                "select c.line_key as line_id, c.cost_on as \"on\", trim_scale(c.amount_ore / 100.0) as amount, c.what, o.org_number, trim_scale(c.hours_hundredths / 100.0) as hours, c.role, c.entered_on "
                        + "from pilot.cost c left join party.organisation o on o.id = c.partner_id where c.pilot_id = :pilot order by c.id";
            case RISK_OWNERS ->
                "select r.risk_key as risk_id, r.owner, r.over_on, r.over_reason "
                        + "from pilot.risk r where r.pilot_id = :pilot order by r.risk_key";
            case RISKS ->
                "select a.risk_key as risk_id, a.assessed_on as \"on\", a.likelihood, a.consequence, a.note "
                        + "from pilot.risk_assessment a where a.pilot_id = :pilot order by a.id";
            case SEATS ->
                "select s.role_code, s.role, s.organisation, s.title, s.deputy, s.ended_on "
                        + "from pilot.seat s where s.pilot_id = :pilot order by s.place, s.id";
            case MEETINGS ->
                "select m.number, m.meets_on as \"on\", m.place, case when m.present = '{}' then null else to_json(m.present) end as present, m.minuted_on, m.approved_on, m.approved_at "
                        + "from pilot.meeting m where m.pilot_id = :pilot order by m.number";
            case AGENDA ->
                "select i.meeting, i.number, i.title, i.minutes "
                        + "from pilot.agenda_item i where i.pilot_id = :pilot order by i.meeting, i.number";
            case DECISIONS ->
                "select d.number, d.point_key as point_id, d.meeting, d.item, d.decided_on as \"on\", d.outcome "
                        + "from pilot.decision d where d.pilot_id = :pilot order by d.number";
            case CHECKS ->
                "select c.point, c.checked_on as \"on\", c.note "
                        + "from pilot.quality_check c where c.pilot_id = :pilot order by c.id";
            case LINES ->
                "select case when l.org_id = p.org_id then null else o.org_number end as org_number, l.side, l.line_key as line_id, l.name, l.amounts, l.entered_on "
                        + "from pilot.partner_line l join pilot.pilot p on p.id = l.pilot_id join party.organisation o on o.id = l.org_id where l.pilot_id = :pilot order by 1 nulls first, 2, 3, 4";
            case LOCAL ->
                "select case when l.org_id = p.org_id then null else o.org_number end as org_number, l.started_on "
                        + "from pilot.local_plan l join pilot.pilot p on p.id = l.pilot_id join party.organisation o on o.id = l.org_id where l.pilot_id = :pilot order by 1 nulls first";
            case LOCAL_ACTIVITIES ->
                "select case when l.org_id = p.org_id then null else o.org_number end as org_number, l.activity_key as activity_id, l.place, l.name, l.quarters, l.responsible "
                        + "from pilot.local_activity l join pilot.pilot p on p.id = l.pilot_id join party.organisation o on o.id = l.org_id where l.pilot_id = :pilot order by 1 nulls first, 3, 2";
            case CHANGES ->
                "select l.number, case when l.org_id = p.org_id then null else o.org_number end as org_number, l.kind, l.body, l.reason, l.proposed_on as \"on\" "
                        + "from pilot.change_request l join pilot.pilot p on p.id = l.pilot_id join party.organisation o on o.id = l.org_id where l.pilot_id = :pilot order by l.number";
            case ANSWERS ->
                "select l.number, case when l.org_id = p.org_id then null else o.org_number end as org_number, l.approved, l.reason, l.answered_on as \"on\" "
                        + "from pilot.change_answer l join pilot.pilot p on p.id = l.pilot_id join party.organisation o on o.id = l.org_id where l.pilot_id = :pilot order by l.number";
        };
    }
}
