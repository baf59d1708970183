package no.tunet.purchase.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.purchase.PurchaseStatus;
import no.tunet.purchase.domain.Route;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PurchaseListStore {
    private static final String WHERE = """
             where p.org_id = :org and (:status::text is null or p.state = :status)
               and (:words::text is null or strpos(lower(p.title), lower(:words)) > 0)
            """;
    private static final String ROWS = """
            select p.id, p.title, u.name as unit, p.state, p.state_since_on, coalesce(r.deviation, r.advised) as route,
                   coalesce(a.value_ore, r.value_ore) as value_ore, n.name as farm, o.name as owner
            from purchase.purchase p
            left join party.unit u on u.id = p.unit_id
            left join purchase.route_choice r on r.id = p.route_choice_id
            left join purchase.award a on a.id = p.award_id
            left join party.organisation_name n on n.organisation_id = a.farm_id and n.during @> :today::date
            left join tasks.responsibility s on s.about_kind = 'purchase' and s.about_id = p.id
            left join party.person o on o.id = s.owner_id
            """;

    private final JdbcClient jdbc;

    PurchaseListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PurchaseRow> rows(
            OrganisationId org, Optional<PurchaseStatus> status, String words, LocalDate today, int limit, int offset) {
        return jdbc.sql(ROWS + WHERE + " order by p.state_since_on desc, p.id desc limit :limit offset :offset")
                .param("org", org.value())
                .param("status", status.map(Enum::name).orElse(null))
                .param("words", words.isBlank() ? null : words)
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query(PurchaseListStore::row)
                .list();
    }

    long count(OrganisationId org, Optional<PurchaseStatus> status, String words) {
        return jdbc.sql("select count(*) from purchase.purchase p" + WHERE)
                .param("org", org.value())
                .param("status", status.map(Enum::name).orElse(null))
                .param("words", words.isBlank() ? null : words)
                .query(Long.class)
                .single();
    }

    private static PurchaseRow row(ResultSet rs, int i) throws SQLException {
        long value = rs.getLong("value_ore");
        Optional<Money> amount = rs.wasNull() ? Optional.empty() : Optional.of(new Money(value));
        return new PurchaseRow(
                rs.getObject("id", UUID.class),
                rs.getString("title"),
                Optional.ofNullable(rs.getString("unit")),
                PurchaseStatus.valueOf(rs.getString("state")),
                rs.getObject("state_since_on", LocalDate.class),
                Optional.ofNullable(rs.getString("route")).map(Route::valueOf),
                amount,
                Optional.ofNullable(rs.getString("farm")),
                Optional.ofNullable(rs.getString("owner")));
    }
}
