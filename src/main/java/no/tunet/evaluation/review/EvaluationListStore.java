package no.tunet.evaluation.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.evaluation.EvaluationId;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The evaluations an actor sees, filtered. */
@Repository
class EvaluationListStore {
    private static final String FILTERED = """
            from evaluation.evaluation e
            where (:state = '' or e.state = :state) and (:words = '' or e.title ilike '%' || :words || '%')
            """;

    private final JdbcClient jdbc;

    EvaluationListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(EvaluationFilter filter) {
        return ask("select count(*) " + FILTERED, filter).query(Long.class).single();
    }

    List<EvaluationRow> page(EvaluationFilter filter, int limit, int offset) {
        return ask(
                        "select e.*, coalesce(e.closed_on, e.proposed_on, e.made_on) as since " + FILTERED
                                + "order by e.to_on desc, e.title, e.id limit :limit offset :offset",
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, i) -> row(row))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, EvaluationFilter filter) {
        return jdbc.sql(sql)
                .param("state", filter.state())
                .param(
                        "words",
                        filter.words().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
    }

    private static EvaluationRow row(ResultSet row) throws SQLException {
        return new EvaluationRow(
                new EvaluationId(row.getObject("id", UUID.class)),
                row.getString("title"),
                new OrganisationId(row.getObject("buyer_org_id", UUID.class)),
                new OrganisationId(row.getObject("farm_org_id", UUID.class)),
                new Period(row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class)),
                row.getString("state"),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getString("verdict")));
    }
}
