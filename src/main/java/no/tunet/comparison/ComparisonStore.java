package no.tunet.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.comparison.domain.Stage;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.need.NeedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes comparisons, without their columns, for the slices of this module. */
@Repository
public class ComparisonStore {
    private static final String INSERT = """
            insert into comparison.comparison (id, org_id, unit_id, need_id, people, half_days_per_week, weeks_per_year, attendance_bp, price_year,
              growth_bp, growth_source, goals, nothing_today, postponed_per_year_ore, postponed_months, postponed_source, taxed_purchases_bp, stage, stage_on)
            values (:id, :org, :unit, :need, :people, :half_days, :weeks, :attendance, :price_year, :growth, :growth_source, :goals, :nothing_today,
              :postponed_per_year, :postponed_months, :postponed_source, :taxed_purchases, :stage, :stage_on)
            """;
    private static final String UPDATE = """
            update comparison.comparison
            set people = :people, half_days_per_week = :half_days, weeks_per_year = :weeks, attendance_bp = :attendance, price_year = :price_year,
              growth_bp = :growth, growth_source = :growth_source, goals = :goals, postponed_per_year_ore = :postponed_per_year,
              postponed_months = :postponed_months, postponed_source = :postponed_source,
              taxed_purchases_bp = :taxed_purchases, stage = :stage, stage_on = :stage_on, note_text = :note_text,
              note_by = :note_by, note_on = :note_on, verdict = :verdict, reasons = :reasons, chosen_side_id = :chosen, proposed_by = :proposed_by,
              proposed_on = :proposed_on, signed_by = :signed_by, signed_on = :signed_on, unknown_lines = :unknown_lines, edition = :edition,
              version = version + 1
            where id = :id and version = :version
            """;

    private final JdbcClient jdbc;

    ComparisonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(StoredComparison comparison) {
        jdbc.sql(INSERT).params(ComparisonColumns.of(comparison)).update();
    }

    public Optional<StoredComparison> find(ComparisonId id) {
        return jdbc.sql("select * from comparison.comparison where id = :id")
                .param("id", id.value())
                .query(ComparisonRows::stored)
                .optional();
    }

    /** The latest signed comparison of a need. */
    public Optional<StoredComparison> signedFor(NeedId need) {
        return jdbc.sql("""
                        select * from comparison.comparison
                        where need_id = :need and stage = 'SIGNED'
                        order by signed_on desc, id desc limit 1
                        """)
                .param("need", need.value())
                .query(ComparisonRows::stored)
                .optional();
    }

    List<StoredComparison> signedBy(OrganisationId municipality, Period span) {
        return jdbc.sql("""
                        select * from comparison.comparison
                        where org_id = :org and stage = 'SIGNED' and signed_on between :from and :to order by signed_on, id limit 100""")
                .param("org", municipality.value())
                .param("from", span.from())
                .param("to", span.to())
                .query(ComparisonRows::stored)
                .list();
    }

    /** The comparisons of a need, newest first; at most fifty. */
    public List<StoredComparison> of(NeedId need) {
        return jdbc.sql("select * from comparison.comparison where need_id = :need order by id desc limit 50")
                .param("need", need.value())
                .query(ComparisonRows::stored)
                .list();
    }

    /** Saves assumptions over the version that was read. False when somebody else has saved since. */
    public boolean save(StoredComparison changed) {
        return jdbc.sql(UPDATE).params(ComparisonColumns.of(changed)).update() == 1;
    }

    /** Saves a new stage over the version that was read; a withdrawn verdict opens the next edition. */
    public boolean save(StoredComparison before, Stage after, LocalDate today) {
        boolean withdrawn = before.stage() instanceof Stage.Signed && after instanceof Stage.Open;
        return save(new StoredComparison(
                before.id(),
                before.organisation(),
                before.unit(),
                before.need(),
                before.assumptions(),
                after,
                today,
                before.edition() + (withdrawn ? 1 : 0),
                before.version()));
    }

    /** Counts a change in the columns as a change of the comparison. False when somebody else has saved since. */
    public boolean touch(ComparisonId id, int version) {
        return jdbc.sql("update comparison.comparison set version = version + 1 where id = :id and version = :version")
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }
}
