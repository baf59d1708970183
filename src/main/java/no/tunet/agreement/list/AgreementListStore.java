package no.tunet.agreement.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.AgreementStatus;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AgreementListStore {
    private static final String WHERE = """
             where (a.buyer_id = :org or a.farm_id = :org) and (:status::text is null or a.state = :status)
               and (:words::text is null or strpos(lower(a.title), lower(:words)) > 0)
            """;

    private final JdbcClient jdbc;

    AgreementListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AgreementRow> rows(
            OrganisationId org,
            Optional<AgreementStatus> status,
            String words,
            LocalDate today,
            int limit,
            int offset) {
        return jdbc.sql("""
                        select a.id, a.title, n.name as other, a.state, a.state_since_on, a.starts_on,
                               coalesce(a.last_day_on, a.notice_last_on, a.ends_on) as ends_on, o.name as owner
                        from agreement.agreement a
                        join party.organisation_name n on n.during @> :today::date
                          and n.organisation_id = case when a.buyer_id = :org then a.farm_id else a.buyer_id end
                        left join tasks.responsibility s on s.about_kind = 'agreement' and s.about_id = a.id
                        left join party.person o on o.id = s.owner_id
                        """ + WHERE
                        + " order by a.state in ('ENDED', 'DROPPED'), a.ends_on, a.id limit :limit offset :offset")
                .param("org", org.value())
                .param("status", status.map(Enum::name).orElse(null))
                .param("words", words.isBlank() ? null : words)
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query(AgreementListStore::row)
                .list();
    }

    long count(OrganisationId org, Optional<AgreementStatus> status, String words) {
        return jdbc.sql("select count(*) from agreement.agreement a" + WHERE)
                .param("org", org.value())
                .param("status", status.map(Enum::name).orElse(null))
                .param("words", words.isBlank() ? null : words)
                .query(Long.class)
                .single();
    }

    private static AgreementRow row(ResultSet rs, int i) throws SQLException {
        return new AgreementRow(
                rs.getObject("id", UUID.class),
                rs.getString("title"),
                rs.getString("other"),
                AgreementStatus.valueOf(rs.getString("state")),
                rs.getObject("state_since_on", LocalDate.class),
                rs.getObject("starts_on", LocalDate.class),
                rs.getObject("ends_on", LocalDate.class),
                Optional.ofNullable(rs.getString("owner")));
    }
}
