package no.tunet.placement.handover;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.AgreementView;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HandOverStore {
    private static final String SELECT = """
            select h.*, b.name as buyer_name, f.name as farm_name from placement.hand_over h
            join party.organisation_name b on b.organisation_id = h.org_id and b.during @> h.last_day_on
            join party.organisation_name f on f.organisation_id = h.farm_org_id and f.during @> h.last_day_on
            """;

    private final JdbcClient jdbc;

    HandOverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Plans a hand-over when anybody has ever been placed under the agreement; false when there is nothing, or it is planned already. */
    boolean plan(AgreementView agreement, LocalDate lastDay, LocalDate due) {
        return jdbc.sql("""
                        insert into placement.hand_over (agreement_id, org_id, farm_org_id, title, last_day_on, due_on)
                        select :agreement, :buyer, :farm, :title, :last, :due
                        where exists (select 1 from placement.slot where agreement_id = :agreement)
                        on conflict do nothing""")
                        .param("agreement", agreement.id().value())
                        .param("buyer", agreement.buyer().value())
                        .param("farm", agreement.farm().value())
                        .param("title", agreement.title())
                        .param("last", lastDay)
                        .param("due", due)
                        .update()
                == 1;
    }

    Optional<HandOverRow> find(UUID agreement) {
        return jdbc.sql(SELECT + " where h.agreement_id = :agreement")
                .param("agreement", agreement)
                .query(HandOverStore::row)
                .optional();
    }

    /** The acting party's, those that wait first. */
    List<HandOverRow> mine(int limit) {
        return jdbc.sql(SELECT + " order by h.done_on desc nulls first, h.due_on, h.agreement_id limit :limit")
                .param("limit", limit)
                .query(HandOverStore::row)
                .list();
    }

    List<HandOverRow> due(LocalDate today) {
        return jdbc.sql(SELECT + " where h.done_on is null and h.due_on <= :today order by h.due_on limit 500")
                .param("today", today)
                .query(HandOverStore::row)
                .list();
    }

    /** What lies at the farm now, and how many placements still run. */
    record Recorded(int openPlacements, HandOverRow.Counts counts) {}

    Recorded recorded(UUID agreement) {
        return jdbc.sql("select * from placement.farm_record(:agreement)")
                .param("agreement", agreement)
                .query((rs, i) -> new Recorded(rs.getInt("open_placements"), counts(rs)))
                .single();
    }

    /** A month in the farm's own sums. */
    record Sum(YearMonth month, int attended, int absent, int transports, BigDecimal extraHours) {}

    List<Sum> sums(UUID agreement) {
        return jdbc.sql("select * from placement.farm_sums(:agreement)")
                .param("agreement", agreement)
                .query((rs, i) -> new Sum(
                        YearMonth.from(rs.getObject("month_on", LocalDate.class)),
                        rs.getInt("attended"),
                        rs.getInt("absent"),
                        rs.getInt("transports"),
                        rs.getBigDecimal("extra_hours")))
                .list();
    }

    /** False when it was done before, or somebody's placement runs. */
    boolean takeOver(UUID agreement, LocalDate today, String by) {
        return jdbc.sql("select placement.take_over(:agreement, :today, :by)")
                .param("agreement", agreement)
                .param("today", today)
                .param("by", by)
                .query(Boolean.class)
                .single();
    }

    private static HandOverRow row(ResultSet rs, int i) throws SQLException {
        var done = rs.getObject("done_on", LocalDate.class);
        return new HandOverRow(
                rs.getObject("agreement_id", UUID.class),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                rs.getString("buyer_name"),
                new OrganisationId(rs.getObject("farm_org_id", UUID.class)),
                rs.getString("farm_name"),
                rs.getString("title"),
                rs.getObject("last_day_on", LocalDate.class),
                rs.getObject("due_on", LocalDate.class),
                done == null
                        ? Optional.empty()
                        : Optional.of(new HandOverRow.Receipt(
                                done,
                                rs.getObject("done_at", OffsetDateTime.class).toInstant(),
                                rs.getString("done_by"),
                                counts(rs),
                                HexFormat.of().formatHex(rs.getBytes("content_hash")))));
    }

    private static HandOverRow.Counts counts(ResultSet rs) throws SQLException {
        return new HandOverRow.Counts(
                rs.getInt("marks"),
                rs.getInt("day_logs"),
                rs.getInt("incidents"),
                rs.getInt("comments"),
                rs.getInt("sheets"));
    }
}
