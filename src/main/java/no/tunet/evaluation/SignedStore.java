package no.tunet.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.AgreementId;
import no.tunet.evaluation.domain.Faces;
import no.tunet.evaluation.domain.Outcome;
import no.tunet.evaluation.domain.Outward;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signed evaluations with their frozen figures, narrowed to what may leave the unit. */
@Repository
class SignedStore {
    private static final String SIGNED = """
            select e.id, e.agreement_id, e.title, e.from_on, e.to_on, e.verdict, e.closed_on,
              f.participants, f.planned, f.attended, f.incidents, f.serious, f.cost_ore
            from evaluation.evaluation e join evaluation.figures f on f.evaluation_id = e.id
            where e.state = 'SIGNED' and
            """;

    private final JdbcClient jdbc;

    SignedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EvaluationView> signedFor(Collection<AgreementId> agreements, int limit) {
        if (agreements.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SIGNED + " e.agreement_id in (:agreements) order by e.closed_on desc, e.id desc limit :limit")
                .param("agreements", agreements.stream().map(AgreementId::value).toList())
                .param("limit", limit)
                .query((row, i) -> view(row))
                .list();
    }

    List<EvaluationView> signedBy(OrganisationId buyer, Period period, int limit) {
        return jdbc.sql(
                        SIGNED
                                + " e.buyer_org_id = :buyer and e.closed_on between :from and :to order by e.closed_on desc, e.id desc limit :limit")
                .param("buyer", buyer.value())
                .param("from", period.from())
                .param("to", period.to())
                .param("limit", limit)
                .query((row, i) -> view(row))
                .list();
    }

    private static EvaluationView view(ResultSet row) throws SQLException {
        var outcome = new Outcome(
                row.getInt("participants"),
                row.getInt("planned"),
                row.getInt("attended"),
                Map.of(),
                row.getInt("incidents"),
                row.getInt("serious"),
                Faces.NONE,
                0,
                0,
                new Money(row.getLong("cost_ore")));
        boolean shown = Outward.of(outcome) instanceof Outward.Shown;
        return new EvaluationView(
                new EvaluationId(row.getObject("id", UUID.class)),
                new AgreementId(row.getObject("agreement_id", UUID.class)),
                row.getString("title"),
                new Period(row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class)),
                EvaluationVerdict.valueOf(row.getString("verdict")),
                row.getObject("closed_on", LocalDate.class),
                shown ? Optional.of(outcome.participants()) : Optional.empty(),
                shown ? outcome.attendance() : Optional.empty(),
                outcome.costPerAttendedDay(),
                outcome.cost());
    }
}
