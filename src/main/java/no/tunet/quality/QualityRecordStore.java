package no.tunet.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QualityRecordStore {
    private static final String MONTHS = """
            coalesce((select p.value from quality.parameter p where p.name = '%s' and p.valid_from <= %s
              order by p.valid_from desc limit 1), %d)""";

    private static final String RECORDS = """
            with self as (
              select distinct on (s.farm_id) s.farm_id, s.id as sheet_id, s.signed_on, s.standards,
                (select count(*) from quality.deviation d join quality.sheet f on f.id = d.sheet_id and f.kind = 'SELF_AUDIT'
                  where d.farm_id = s.farm_id and (d.closed_on is null or d.closed_on > :on)) as open_points,
                (s.signed_on + make_interval(months => %s))::date as self_next_on
              from quality.sheet s
              where s.farm_id = any(:farms) and s.kind = 'SELF_AUDIT' and s.signed_on <= :on
              order by s.farm_id, s.signed_on desc, s.id desc),
            audit as (
              select distinct on (s.farm_id) s.farm_id, s.audit_id, f.first_on, s.grade,
                (f.first_on + make_interval(months => %s))::date as audit_next_on
              from quality.sheet s
              join lateral (select min(v.signed_on) as first_on from quality.sheet v where v.audit_id = s.audit_id) f on true
              where s.farm_id = any(:farms) and s.kind = 'AUDIT' and s.signed_on <= :on
              order by s.farm_id, f.first_on desc, s.number desc),
            deviation as (
              select farm_id, count(*) as open, count(*) filter (where severity = 'CRITICAL') as critical, min(deadline_on) as oldest
              from quality.deviation where farm_id = any(:farms) and closed_on is null group by farm_id)
            select farm_id, sheet_id, signed_on, standards, open_points, self_next_on, audit_id, first_on, grade, audit_next_on,
              coalesce(open, 0) as open, coalesce(critical, 0) as critical, oldest
            from self full join audit using (farm_id) full join deviation using (farm_id)
            """.formatted(
                    MONTHS.formatted("SELF_AUDIT_MONTHS", "s.signed_on", 12),
                    MONTHS.formatted("AUDIT_MONTHS", "f.first_on", 24));

    private final JdbcClient jdbc;

    QualityRecordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of each farm of which anything is known, in one statement. */
    Map<OrganisationId, QualityRecord> of(Collection<OrganisationId> farms, LocalDate on) {
        var found = new HashMap<OrganisationId, QualityRecord>();
        jdbc.sql(RECORDS)
                .param("farms", farms.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("on", on)
                .query(rs -> {
                    found.put(
                            new OrganisationId(rs.getObject("farm_id", UUID.class)),
                            new QualityRecord(selfAudit(rs), audit(rs), deviations(rs)));
                });
        return found;
    }

    /** Audits that are asked for and neither signed nor called off, the soonest first. */
    List<AuditVisit> visits(int most, LocalDate today) {
        return jdbc.sql("""
                        select a.id, a.farm_id, n.name as farm_name, a.due_on, a.planned_on, p.name from quality.audit a
                        join party.organisation_name n on n.organisation_id = a.farm_id and n.during @> :today::date
                        left join party.person p on p.id = a.auditor_id
                        where a.signed_on is null and a.cancelled_on is null order by coalesce(a.planned_on, a.due_on), a.id limit :most""")
                .param("most", most)
                .param("today", today)
                .query((rs, i) -> new AuditVisit(
                        rs.getObject("id", UUID.class),
                        new OrganisationId(rs.getObject("farm_id", UUID.class)),
                        rs.getString("farm_name"),
                        rs.getObject("due_on", LocalDate.class),
                        Optional.ofNullable(rs.getObject("planned_on", LocalDate.class)),
                        Optional.ofNullable(rs.getString("name"))))
                .list();
    }

    private static Optional<SelfAuditSummary> selfAudit(ResultSet rs) throws SQLException {
        var id = Optional.ofNullable(rs.getObject("sheet_id", UUID.class));
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new SelfAuditSummary(
                        id.get(),
                        rs.getObject("signed_on", LocalDate.class),
                        Arrays.asList((String[]) rs.getArray("standards").getArray()),
                        rs.getInt("open_points"),
                        rs.getObject("self_next_on", LocalDate.class)));
    }

    private static Optional<AuditSummary> audit(ResultSet rs) throws SQLException {
        var id = Optional.ofNullable(rs.getObject("audit_id", UUID.class));
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new AuditSummary(
                        id.get(),
                        rs.getObject("first_on", LocalDate.class),
                        AuditGrade.valueOf(rs.getString("grade")),
                        rs.getObject("audit_next_on", LocalDate.class)));
    }

    private static OpenDeviations deviations(ResultSet rs) throws SQLException {
        return new OpenDeviations(
                rs.getInt("open"), rs.getInt("critical"), Optional.ofNullable(rs.getObject("oldest", LocalDate.class)));
    }
}
