package no.tunet.quality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
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

    private final JdbcClient jdbc;

    QualityRecordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<OrganisationId, SelfAuditSummary> selfAudits(Collection<OrganisationId> farms, LocalDate on) {
        var found = new HashMap<OrganisationId, SelfAuditSummary>();
        jdbc.sql("""
                        select distinct on (s.farm_id) s.farm_id, s.id, s.signed_on, s.standards,
                          (select count(*) from quality.deviation d join quality.sheet f on f.id = d.sheet_id and f.kind = 'SELF_AUDIT'
                            where d.farm_id = s.farm_id and (d.closed_on is null or d.closed_on > :on)) as open_points,
                          (s.signed_on + make_interval(months => %s))::date as next_on
                        from quality.sheet s
                        where s.farm_id = any(:farms) and s.kind = 'SELF_AUDIT' and s.signed_on <= :on
                        order by s.farm_id, s.signed_on desc, s.id desc""".formatted(MONTHS.formatted("SELF_AUDIT_MONTHS", "s.signed_on", 12)))
                .param("farms", ids(farms))
                .param("on", on)
                .query(rs -> {
                    found.put(
                            new OrganisationId(rs.getObject("farm_id", UUID.class)),
                            new SelfAuditSummary(
                                    rs.getObject("id", UUID.class),
                                    rs.getObject("signed_on", LocalDate.class),
                                    Arrays.asList(
                                            (String[]) rs.getArray("standards").getArray()),
                                    rs.getInt("open_points"),
                                    rs.getObject("next_on", LocalDate.class)));
                });
        return found;
    }

    Map<OrganisationId, AuditSummary> audits(Collection<OrganisationId> farms, LocalDate on) {
        var found = new HashMap<OrganisationId, AuditSummary>();
        jdbc.sql("""
                        select distinct on (s.farm_id) s.farm_id, s.audit_id, f.first_on, s.grade,
                          (f.first_on + make_interval(months => %s))::date as next_on
                        from quality.sheet s
                        join lateral (select min(v.signed_on) as first_on from quality.sheet v where v.audit_id = s.audit_id) f on true
                        where s.farm_id = any(:farms) and s.kind = 'AUDIT' and s.signed_on <= :on
                        order by s.farm_id, f.first_on desc, s.number desc""".formatted(MONTHS.formatted("AUDIT_MONTHS", "f.first_on", 24)))
                .param("farms", ids(farms))
                .param("on", on)
                .query(rs -> {
                    found.put(
                            new OrganisationId(rs.getObject("farm_id", UUID.class)),
                            new AuditSummary(
                                    rs.getObject("audit_id", UUID.class),
                                    rs.getObject("first_on", LocalDate.class),
                                    AuditGrade.valueOf(rs.getString("grade")),
                                    rs.getObject("next_on", LocalDate.class)));
                });
        return found;
    }

    Map<OrganisationId, OpenDeviations> deviations(Collection<OrganisationId> farms) {
        var found = new HashMap<OrganisationId, OpenDeviations>();
        jdbc.sql("""
                        select farm_id, count(*) as open, count(*) filter (where severity = 'CRITICAL') as critical, min(deadline_on) as oldest
                        from quality.deviation where farm_id = any(:farms) and closed_on is null group by farm_id""").param("farms", ids(farms)).query(rs -> {
            found.put(
                    new OrganisationId(rs.getObject("farm_id", UUID.class)),
                    new OpenDeviations(
                            rs.getInt("open"),
                            rs.getInt("critical"),
                            Optional.ofNullable(rs.getObject("oldest", LocalDate.class))));
        });
        return found;
    }

    private static UUID[] ids(Collection<OrganisationId> farms) {
        return farms.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
