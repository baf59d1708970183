package no.tunet.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.pilot.domain.RiskLevel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

@Repository
class PilotSummaryStore {
    private static final int HIGH_FROM = RiskLevel.HIGH_FROM;
    private static final String ORDER = " order by p.period_from_on desc, p.title limit 500";
    private static final String SELECT = """
            select p.id, p.org_id, p.title, p.period_from_on, p.period_to_on,
              coalesce(jsonb_array_length(p.plan -> 'activities_quarters'), 0) as activities,
              b.ore as budget_ore, c.ore as spent_ore, g.reached, h.high, r.delivered, r.accepted, r.closed_on, l.until_on, l.counted,
              d.due_on
            from pilot.pilot p
            left join lateral (select money from pilot.budget_revision where pilot_id = p.id order by number desc limit 1) v on true
            cross join lateral (
              select coalesce(sum(replace(a.amount, ',', '.')::numeric) * 100, 0)::bigint as ore
              from jsonb_array_elements(coalesce(v.money, p.plan) -> 'budget_lines') line, jsonb_each_text(line) cell,
                lateral (select regexp_replace(regexp_replace(cell.value, '[[:space:]\u00a0kr]', '', 'g'), '[.]([0-9]{3})', '\\1', 'g') as amount) a
              where cell.key ~ '^y[0-9]{4}$' and a.amount ~ '^[0-9]+([.,][0-9]{1,2})?$') b
            cross join lateral (select coalesce(sum(amount_ore), 0) as ore from pilot.cost where pilot_id = p.id) c
            cross join lateral (select count(distinct activity_key) as reached from pilot.progress where pilot_id = p.id and mark = 'REACH') g
            cross join lateral (select count(*) filter (where latest.score >= %d) as high from (
              select distinct on (a.risk_key) a.likelihood * a.consequence as score from pilot.risk_assessment a
              where a.pilot_id = p.id and not exists (
                select 1 from pilot.risk k where k.pilot_id = p.id and k.risk_key = a.risk_key and k.over_on is not null)
              order by a.risk_key, a.assessed_on desc, a.id desc) latest) h
            cross join lateral (
              select count(distinct i.number) as delivered, count(*) filter (where w.accepted) as accepted,
                min(w.answered_on) filter (where w.accepted and i.kind = 'FINAL') as closed_on
              from pilot.report i left join pilot.report_answer w on w.report_id = i.id
              where i.pilot_id = p.id and i.delivered_on is not null) r
            left join lateral (select until_on, counted from pilot.report where pilot_id = p.id and delivered_on is not null
              order by number desc, edition desc limit 1) l on true
            left join lateral (select due_on from pilot.report_due e where e.pilot_id = p.id and r.closed_on is null and not exists (
                select 1 from pilot.report i left join pilot.report_answer w on w.report_id = i.id
                where i.pilot_id = p.id and i.number = e.number and i.delivered_on is not null and w.accepted is distinct from false)
              order by number limit 1) d on true""".formatted(HIGH_FROM);

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PilotSummaryStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** These pilots, newest first, at most five hundred; one statement. */
    List<PilotSummary> of(Collection<PilotId> pilots) {
        return jdbc.sql(SELECT + " where p.id = any (:ids)" + ORDER)
                .param("ids", pilots.stream().map(PilotId::value).toArray(UUID[]::new))
                .query((rs, i) -> row(rs))
                .list();
    }

    private PilotSummary row(ResultSet rs) throws SQLException {
        return new PilotSummary(
                new PilotId(rs.getObject("id", UUID.class)),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                rs.getString("title"),
                new Period(
                        rs.getObject("period_from_on", LocalDate.class), rs.getObject("period_to_on", LocalDate.class)),
                new Money(rs.getLong("budget_ore")),
                new Money(rs.getLong("spent_ore")),
                rs.getInt("activities"),
                rs.getInt("reached"),
                rs.getInt("high"),
                rs.getInt("delivered"),
                rs.getInt("accepted"),
                Optional.ofNullable(rs.getObject("due_on", LocalDate.class)),
                Optional.ofNullable(rs.getObject("until_on", LocalDate.class)),
                Optional.ofNullable(rs.getObject("closed_on", LocalDate.class)),
                counted(rs));
    }

    private Counted counted(ResultSet rs) throws SQLException {
        String kept = rs.getString("counted");
        return kept == null ? Counted.NOTHING : json.readValue(kept, Counted.class);
    }
}
