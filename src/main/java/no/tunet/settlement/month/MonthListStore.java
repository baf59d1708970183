package no.tunet.settlement.month;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.settlement.BasisId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sent months a party sees, filtered. */
@Repository
class MonthListStore {
    private static final String FILTERED = """
            from settlement.basis b
            where (:state = '' or b.state = :state or (:state = 'DISPUTED' and b.state = 'SENT' and exists (
                    select 1 from settlement.line d where d.basis_id = b.id and d.revision = b.revision and d.standing = 'DISPUTED')))
              and (:year = 0 or extract(year from b.month_on) = :year)
              and (:words = '' or b.title ilike '%' || :words || '%')
            """;

    private final JdbcClient jdbc;

    MonthListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are, and what they come to together. */
    record Sum(long count, Money total) {}

    Sum sum(MonthFilter filter) {
        return ask(
                        "select count(*), coalesce(sum(b.total_ore) filter (where b.state <> 'RECALLED'), 0) "
                                + FILTERED,
                        filter)
                .query((row, i) -> new Sum(row.getLong(1), new Money(row.getLong(2))))
                .single();
    }

    List<MonthRow> page(MonthFilter filter, int limit, int offset) {
        return ask(
                        """
                        select b.*, coalesce(l.waiting, 0) as waiting, coalesce(l.disputed, 0) as disputed
                        """
                                + FILTERED.replaceFirst("from settlement.basis b", """
                                        from settlement.basis b
                                        left join lateral (
                                          select count(*) filter (where standing in ('WAITING', 'EXPLAINED')) as waiting,
                                                 count(*) filter (where standing = 'DISPUTED') as disputed
                                          from settlement.line x where x.basis_id = b.id and x.revision = b.revision and b.state = 'SENT') l on true
                                        """)
                                + "order by b.month_on desc, b.title, b.id limit :limit offset :offset",
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, i) -> row(row))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, MonthFilter filter) {
        return jdbc.sql(sql)
                .param("state", filter.state())
                .param("year", filter.year())
                .param(
                        "words",
                        filter.words().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
    }

    private static MonthRow row(ResultSet row) throws SQLException {
        String state = row.getString("state");
        LocalDate sent = row.getObject("sent_on", LocalDate.class);
        LocalDate closed = row.getObject("closed_on", LocalDate.class);
        LocalDate answer = row.getObject("answer_by_on", LocalDate.class);
        LocalDate pay = row.getObject("pay_by_on", LocalDate.class);
        return new MonthRow(
                new BasisId(row.getObject("id", UUID.class)),
                YearMonth.from(row.getObject("month_on", LocalDate.class)),
                row.getString("title"),
                new OrganisationId(row.getObject("buyer_org_id", UUID.class)),
                new OrganisationId(row.getObject("farm_org_id", UUID.class)),
                state,
                closed == null ? sent : closed,
                pay == null ? answer : pay,
                new Money(row.getLong("total_ore")),
                row.getInt("waiting"),
                row.getInt("disputed"));
    }
}
