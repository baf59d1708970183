package no.tunet.placement.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.TargetGroup;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.domain.LegalBasis;
import no.tunet.placement.domain.RetentionRules.RetainedRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RetentionStore {
    private static final String UNUSED = """
            from placement.participant p
            where p.org_id = tunet.org() and not exists (
              select 1 from placement.placement l where l.participant_id = p.id and l.state not in ('Closed', 'Declined'))""";

    private final JdbcClient jdbc;

    RetentionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Unused(
            ParticipantId id,
            String reference,
            TargetGroup group,
            Optional<LegalBasis> basis,
            LocalDate lastEntryOn,
            Optional<String> held) {}

    long count() {
        return jdbc.sql("select count(*) " + UNUSED).query(Long.class).single();
    }

    List<Unused> unused(int offset, int size) {
        return jdbc.sql(SELECT + UNUSED + " order by p.last_entry_on, p.id limit :size offset :offset")
                .param("size", size)
                .param("offset", offset)
                .query(RetentionStore::unused)
                .list();
    }

    Optional<Unused> unused(ParticipantId id) {
        return jdbc.sql(SELECT + UNUSED + " and p.id = :id")
                .param("id", id.value())
                .query(RetentionStore::unused)
                .optional();
    }

    private static final String SELECT = """
            select p.id, p.reference, p.target_group, p.last_entry_on, p.held_because,
              (select l.legal_basis from placement.placement l where l.participant_id = p.id and l.legal_basis is not null
               order by l.planned_from_on desc limit 1) as basis
            """;

    private static Unused unused(java.sql.ResultSet rs, int i) throws java.sql.SQLException {
        return new Unused(
                new ParticipantId(rs.getObject("id", UUID.class)),
                rs.getString("reference"),
                TargetGroup.valueOf(rs.getString("target_group")),
                Optional.ofNullable(rs.getString("basis")).map(LegalBasis::valueOf),
                rs.getObject("last_entry_on", LocalDate.class),
                Optional.ofNullable(rs.getString("held_because")));
    }

    void hold(ParticipantId id, Optional<String> because) {
        jdbc.sql("update placement.participant set held_because = :because, version = version + 1 where id = :id")
                .param("because", because.orElse(null))
                .param("id", id.value())
                .update();
    }

    int delete(ParticipantId id) {
        return jdbc.sql("delete from placement.participant where id = :id")
                .param("id", id.value())
                .update();
    }

    void record(
            OrganisationId organisation, RetainedRecord kind, String ground, String reason, int pieces, LocalDate on) {
        jdbc.sql("""
                        insert into placement.disposal (id, org_id, record_kind, ground, reason, pieces, disposed_on)
                        values (:id, :org, :kind, :ground, :reason, :pieces, :on)""")
                .param("id", Ids.next())
                .param("org", organisation.value())
                .param("kind", kind.name())
                .param("ground", ground)
                .param("reason", reason)
                .param("pieces", pieces)
                .param("on", on)
                .update();
    }

    List<RetentionView.Done> done() {
        return jdbc.sql("""
                        select disposed_on, record_kind, ground, reason, pieces from placement.disposal
                        where org_id = tunet.org() order by disposed_at desc limit 50""")
                .query((rs, i) -> new RetentionView.Done(
                        rs.getObject("disposed_on", LocalDate.class),
                        rs.getString("record_kind"),
                        rs.getString("ground"),
                        rs.getString("reason"),
                        rs.getInt("pieces")))
                .list();
    }

    /** What a job deletes of an organisation, and how many pieces. */
    record Deleted(OrganisationId organisation, int pieces) {}

    /** Sheets of placements that are over: the farm's copy goes the day after the last day. */
    List<Deleted> deleteSheets(LocalDate today) {
        return deleted("""
                with gone as (
                  delete from placement.information_sheet s using placement.placement l
                  where l.id = s.placement_id and s.org_id = l.org_id and (l.state = 'Declined' or l.last_day_on < :before) returning s.org_id)
                select org_id, count(*) as pieces from gone group by 1""", today);
    }

    /** Certificate status of people who left the farm more than the set time ago. */
    List<Deleted> deleteCertificates(LocalDate leftBefore) {
        return deleted("""
                with gone as (
                  delete from placement.certificate c using placement.farm_worker w
                  where w.id = c.worker_id and w.ended_on < :before returning c.shown_to_org_id as org_id)
                select org_id, count(*) as pieces from gone group by 1""", leftBefore);
    }

    /** Consents withdrawn more than the set time ago. */
    List<Deleted> deleteConsents(LocalDate withdrawnBefore) {
        return deleted("""
                with gone as (delete from placement.consent where withdrawn_on < :before returning org_id)
                select org_id, count(*) as pieces from gone group by 1""", withdrawnBefore);
    }

    private List<Deleted> deleted(String sql, LocalDate before) {
        return jdbc.sql(sql)
                .param("before", before)
                .query((rs, i) ->
                        new Deleted(new OrganisationId(rs.getObject("org_id", UUID.class)), rs.getInt("pieces")))
                .list();
    }
}
