package no.tunet.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.database.ReasonJson;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.pilot.PilotSummary.Counted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PilotSummaryStore {
    private final JdbcClient jdbc;
    private final ReasonJson reasons;

    PilotSummaryStore(JdbcClient jdbc, ReasonJson reasons) {
        this.jdbc = jdbc;
        this.reasons = reasons;
    }

    /** Every pilot the actor may read, newest first, at most five hundred; one statement. */
    List<PilotSummary> all() {
        return jdbc.sql("""
                        select p.id, p.org_id, p.title, p.period_from_on, p.period_to_on,
                          coalesce(jsonb_array_length(p.plan -> 'activities_quarters'), 0) as activities,
                          b.ore as budget_ore, c.ore as spent_ore, g.reached, r.reports, l.until_on, l.facts
                        from pilot.pilot p
                        left join lateral (select money from pilot.budget_revision where pilot_id = p.id order by number desc limit 1) v on true
                        cross join lateral (
                          select coalesce(sum(replace(a.amount, ',', '.')::numeric) * 100, 0)::bigint as ore
                          from jsonb_array_elements(coalesce(v.money, p.plan) -> 'budget_lines') line, jsonb_each_text(line) cell,
                            lateral (select regexp_replace(regexp_replace(cell.value, '[[:space:]\u00a0kr]', '', 'g'), '[.]([0-9]{3})', '\\1', 'g') as amount) a
                          where cell.key ~ '^y[0-9]{4}$' and a.amount ~ '^[0-9]+([.,][0-9]{1,2})?$') b
                        cross join lateral (select coalesce(sum(amount_ore), 0) as ore from pilot.cost where pilot_id = p.id) c
                        cross join lateral (select count(distinct activity_key) as reached from pilot.progress where pilot_id = p.id and mark = 'REACH') g
                        cross join lateral (select count(*) as reports from pilot.report where pilot_id = p.id and frozen_on is not null) r
                        left join lateral (select until_on, facts from pilot.report where pilot_id = p.id and frozen_on is not null
                          order by number desc limit 1) l on true
                        order by p.period_from_on desc, p.title limit 500""").query((rs, i) -> row(rs)).list();
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
                rs.getInt("reports"),
                Optional.ofNullable(rs.getObject("until_on", LocalDate.class)),
                Optional.ofNullable(rs.getString("facts")).map(this::counted).orElse(Counted.NOTHING));
    }

    private Counted counted(String facts) {
        Counted sum = Counted.NOTHING;
        for (JsonNode fact : JsonMapper.shared().readTree(facts)) {
            var parameters = reasons.read(fact.path("parameters").asString("[]"));
            sum = switch (fact.path("code").asString("")) {
                case "pilot.fact.purchases" ->
                    new Counted(
                            sum.purchases() + number(parameters, 0),
                            parameters.size() > 1 && parameters.get(1) instanceof Money value
                                    ? sum.bought().plus(value)
                                    : sum.bought(),
                            sum.agreements(),
                            sum.farms(),
                            sum.evaluations());
                case "pilot.fact.agreements" ->
                    new Counted(
                            sum.purchases(),
                            sum.bought(),
                            sum.agreements() + number(parameters, 0),
                            sum.farms() + number(parameters, 1),
                            sum.evaluations());
                case "pilot.fact.evaluation", "pilot.fact.evaluationWithCost" ->
                    new Counted(sum.purchases(), sum.bought(), sum.agreements(), sum.farms(), sum.evaluations() + 1);
                default -> sum;
            };
        }
        return sum;
    }

    private static int number(List<Object> parameters, int at) {
        return parameters.size() > at && parameters.get(at) instanceof Number n ? n.intValue() : 0;
    }
}
