package no.tunet.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QualityDayStore {
    private static final String PARAMETER = """
            (select p.value from quality.parameter p where p.name = '%s' and p.valid_from <= %s order by p.valid_from desc limit 1)""";

    private final JdbcClient jdbc;

    QualityDayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that comes due on a day. */
    record Due(UUID id, OrganisationId farm, LocalDate on, boolean urgent) {}

    /** Self-audits whose reminder is to go, by the newest signed one of each farm. */
    List<Due> selfAuditsDue(LocalDate today) {
        return jdbc.sql("""
                        select n.id, n.farm_id, n.next_on from (
                          select distinct on (s.farm_id) s.id, s.farm_id, (s.signed_on + make_interval(months => %s))::date as next_on
                          from quality.sheet s where s.kind = 'SELF_AUDIT' and s.signed_on is not null
                          order by s.farm_id, s.signed_on desc, s.id desc) n
                        where n.next_on - %s <= :today""".formatted(
                                PARAMETER.formatted("SELF_AUDIT_MONTHS", "s.signed_on"),
                                PARAMETER.formatted("SELF_AUDIT_REMINDER_DAYS", ":today")))
                .param("today", today)
                .query((rs, i) -> new Due(
                        rs.getObject("id", UUID.class),
                        new OrganisationId(rs.getObject("farm_id", UUID.class)),
                        rs.getObject("next_on", LocalDate.class),
                        false))
                .list();
    }

    /** Farms whose next external audit comes near while none is under way; {@code id} is the body that audited last. */
    List<Due> auditsDue(LocalDate today) {
        return jdbc.sql("""
                        select n.body_id, n.farm_id, n.next_on from (
                          select distinct on (a.farm_id) a.body_id, a.farm_id, (a.signed_on + make_interval(months => %s))::date as next_on
                          from quality.audit a where a.signed_on is not null order by a.farm_id, a.signed_on desc, a.id desc) n
                        where n.next_on - %s <= :today and not exists (
                          select 1 from quality.audit u where u.farm_id = n.farm_id and u.signed_on is null and u.cancelled_on is null)""".formatted(
                                PARAMETER.formatted("AUDIT_MONTHS", "a.signed_on"),
                                PARAMETER.formatted("AUDIT_REMINDER_DAYS", ":today")))
                .param("today", today)
                .query((rs, i) -> new Due(
                        rs.getObject("body_id", UUID.class),
                        new OrganisationId(rs.getObject("farm_id", UUID.class)),
                        rs.getObject("next_on", LocalDate.class),
                        false))
                .list();
    }

    /** Open deviations whose reminder is to go. */
    List<Due> deviationsDue(LocalDate today) {
        return jdbc.sql("""
                        select id, farm_id, deadline_on, severity = 'CRITICAL' as urgent from quality.deviation
                        where closed_on is null and deadline_on - %s <= :today""".formatted(PARAMETER.formatted("DEVIATION_REMINDER_DAYS", ":today")))
                .param("today", today)
                .query((rs, i) -> new Due(
                        rs.getObject("id", UUID.class),
                        new OrganisationId(rs.getObject("farm_id", UUID.class)),
                        rs.getObject("deadline_on", LocalDate.class),
                        rs.getBoolean("urgent")))
                .list();
    }

    /** Self-audits with a deviation task that have nothing open any more. */
    List<UUID> finishedSheets() {
        return finished("quality-deviations", """
                not exists (select 1 from quality.deviation d where d.sheet_id = t.about_id and d.closed_on is null)""");
    }

    /** Audits with a deviation task that have nothing open any more. */
    List<UUID> finishedAudits() {
        return finished("quality-audit-deviations", """
                not exists (select 1 from quality.deviation d join quality.sheet s on s.id = d.sheet_id
                  where s.audit_id = t.about_id and d.closed_on is null)""");
    }

    /** Audits that were announced and are over. */
    List<UUID> visitedAudits() {
        return finished("quality-audit-coming", """
                exists (select 1 from quality.audit a where a.id = t.about_id and coalesce(a.signed_on, a.cancelled_on) is not null)""");
    }

    private List<UUID> finished(String kind, String condition) {
        return jdbc.sql("select t.about_id from tasks.task t where t.kind = :kind and t.closed_at is null and "
                        + condition)
                .param("kind", kind)
                .query(UUID.class)
                .list();
    }
}
