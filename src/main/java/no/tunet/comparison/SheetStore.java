package no.tunet.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** The whole sheet, in two statements however many lines there are. */
    public Sheet sheet(StoredComparison comparison) {
        var criteria = new LinkedHashMap<UUID, Quality.Criterion>();
        var scores = new ArrayList<Quality.Score>();
        jdbc.sql("""
                        select c.id, c.text, s.side_id, s.person_id, s.role, s.points, s.reason
                        from comparison.criterion c left join comparison.score s on s.criterion_id = c.id
                        where c.comparison_id = :id order by c.position, c.id, s.scored_on, s.person_id
                        """).param("id", comparison.id().value()).query(row -> {
            var id = row.getObject("id", UUID.class);
            criteria.putIfAbsent(id, new Quality.Criterion(id, row.getString("text")));
            if (row.getObject("side_id") != null) {
                scores.add(score(id, row));
            }
        });
        return new Sheet(comparison.assumptions(), sides(comparison), List.copyOf(criteria.values()), scores);
    }

    private List<Side> sides(StoredComparison comparison) {
        var sides = new LinkedHashMap<UUID, Side>();
        var lines = new LinkedHashMap<UUID, List<CostLine>>();
        jdbc.sql("""
                        select s.id as side_id, s.today, s.name, s.offer_id, l.*
                        from comparison.side s left join comparison.line l on l.side_id = s.id
                        where s.comparison_id = :id order by s.position, l.position, l.id
                        """).param("id", comparison.id().value()).query(row -> {
            var id = row.getObject("side_id", UUID.class);
            sides.putIfAbsent(id, LineRows.side(id, row));
            if (row.getObject("kind") != null) {
                lines.computeIfAbsent(id, i -> new ArrayList<>()).add(LineRows.line(row));
            }
        });
        return sides.values().stream()
                .map(side -> new Side(
                        side.id(), side.today(), side.name(), side.offer(), lines.getOrDefault(side.id(), List.of())))
                .toList();
    }

    private static Quality.Score score(UUID criterion, ResultSet row) throws SQLException {
        return new Quality.Score(
                criterion,
                row.getObject("side_id", UUID.class),
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
