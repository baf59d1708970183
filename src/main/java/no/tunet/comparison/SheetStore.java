package no.tunet.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.tunet.comparison.domain.CostLine;
import no.tunet.comparison.domain.Quality;
import no.tunet.comparison.domain.Sheet;
import no.tunet.comparison.domain.Side;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the columns of comparisons, their lines and how they were judged. */
@Repository
public class SheetStore {
    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The whole sheet, in one statement however many lines, criteria and scores there are: first the sides, then the criteria. */
    public Sheet sheet(StoredComparison comparison) {
        var sides = new LinkedHashMap<UUID, Side>();
        var lines = new LinkedHashMap<UUID, List<CostLine>>();
        var criteria = new LinkedHashMap<UUID, Quality.Criterion>();
        var scores = new ArrayList<Quality.Score>();
        jdbc.sql("""
                        select s.id as of_side, s.today, s.name, s.offer_id, s.position as first_order, l.*,
                          null::uuid as criterion_id, null::text as criterion, null::uuid as scored_side, null::uuid as person_id,
                          null::text as role, null::int as points, null::text as reason, null::date as scored_on
                        from comparison.side s left join comparison.line l on l.side_id = s.id where s.comparison_id = :id
                        union all
                        select null, null, null, null, c.position, (null::comparison.line).*,
                          c.id, c.text, v.side_id, v.person_id, v.role, v.points, v.reason, v.scored_on
                        from comparison.criterion c left join comparison.score v on v.criterion_id = c.id where c.comparison_id = :id
                        order by first_order, position, id, criterion_id, scored_on, person_id
                        """).param("id", comparison.id().value()).query(row -> {
            var side = row.getObject("of_side", UUID.class);
            if (side != null) {
                sides.putIfAbsent(side, LineRows.side(side, row));
                if (row.getObject("kind") != null) {
                    lines.computeIfAbsent(side, i -> new ArrayList<>()).add(LineRows.line(row));
                }
            } else {
                var criterion = row.getObject("criterion_id", UUID.class);
                criteria.putIfAbsent(criterion, new Quality.Criterion(criterion, row.getString("criterion")));
                if (row.getObject("scored_side") != null) {
                    scores.add(score(criterion, row));
                }
            }
        });
        return new Sheet(comparison.assumptions(), withLines(sides, lines), List.copyOf(criteria.values()), scores);
    }

    private static List<Side> withLines(Map<UUID, Side> sides, Map<UUID, List<CostLine>> lines) {
        return sides.values().stream()
                .map(side -> new Side(
                        side.id(), side.today(), side.name(), side.offer(), lines.getOrDefault(side.id(), List.of())))
                .toList();
    }

    private static Quality.Score score(UUID criterion, ResultSet row) throws SQLException {
        return new Quality.Score(
                criterion,
                row.getObject("scored_side", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                row.getInt("points"),
                row.getString("reason"));
    }

    public void addSide(StoredComparison comparison, Side side) {
        jdbc.sql("""
                        insert into comparison.side (id, comparison_id, org_id, unit_id, position, today, name, offer_id)
                        select :id, :comparison, :org, :unit, coalesce(max(position), -1) + 1, :today, :name, :offer
                        from comparison.side where comparison_id = :comparison
                        """)
                .params(LineRows.owner(comparison))
                .param("id", side.id())
                .param("today", side.today())
                .param("name", side.name())
                .param("offer", side.offer().orElse(null))
                .update();
        side.lines().forEach(line -> addLine(comparison, side.id(), line));
    }

    public void removeSide(UUID side) {
        jdbc.sql("delete from comparison.side where id = :id and not today")
                .param("id", side)
                .update();
    }

    public void addLine(StoredComparison comparison, UUID side, CostLine line) {
        jdbc.sql("""
                        insert into comparison.line (id, side_id, comparison_id, org_id, unit_id, position, kind, text, low_ore, likely_ore, high_ore,
                          basis, basis_people, basis_half_days, basis_weeks, basis_years, source, price_year)
                        select :id, :side, :comparison, :org, :unit, coalesce(max(position), -1) + 1, :kind, :text, :low, :likely, :high,
                          :basis, :basis_people, :basis_half_days, :basis_weeks, :basis_years, :source, :price_year
                        from comparison.line where side_id = :side
                        """)
                .params(LineRows.columns(line))
                .params(LineRows.owner(comparison))
                .param("side", side)
                .update();
    }

    public void saveLine(CostLine line) {
        jdbc.sql("""
                        update comparison.line
                        set kind = :kind, text = :text, low_ore = :low, likely_ore = :likely, high_ore = :high, basis = :basis,
                          basis_people = :basis_people, basis_half_days = :basis_half_days, basis_weeks = :basis_weeks, basis_years = :basis_years,
                          source = :source, price_year = :price_year
                        where id = :id
                        """).params(LineRows.columns(line)).update();
    }

    public void removeLine(UUID line) {
        jdbc.sql("delete from comparison.line where id = :id").param("id", line).update();
    }

    public void addCriterion(StoredComparison comparison, Quality.Criterion criterion) {
        jdbc.sql("""
                        insert into comparison.criterion (id, comparison_id, org_id, unit_id, position, text)
                        select :id, :comparison, :org, :unit, coalesce(max(position), -1) + 1, :text
                        from comparison.criterion where comparison_id = :comparison
                        """)
                .params(LineRows.owner(comparison))
                .param("id", criterion.id())
                .param("text", criterion.text())
                .update();
    }

    public void removeCriterion(UUID criterion) {
        jdbc.sql("delete from comparison.criterion where id = :id")
                .param("id", criterion)
                .update();
    }

    /** Keeps one judgement of a person for a criterion and a side; a second one replaces the first. */
    public void score(StoredComparison comparison, Quality.Score score, LocalDate today) {
        jdbc.sql("""
                        insert into comparison.score (criterion_id, side_id, person_id, org_id, unit_id, role, points, reason, scored_on)
                        values (:criterion, :side, :person, :org, :unit, :role, :points, :reason, :today)
                        on conflict (criterion_id, side_id, person_id) do update
                        set role = excluded.role, points = excluded.points, reason = excluded.reason, scored_on = excluded.scored_on
                        """)
                .param("criterion", score.criterion())
                .param("side", score.side())
                .param("person", score.by().value())
                .param("org", comparison.organisation().value())
                .param("unit", comparison.unit().value())
                .param("role", score.role().name())
                .param("points", score.points())
                .param("reason", score.reason())
                .param("today", today)
                .update();
    }
}
