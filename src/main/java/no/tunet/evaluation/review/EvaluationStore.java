package no.tunet.evaluation.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.AgreementId;
import no.tunet.evaluation.EvaluationId;
import no.tunet.evaluation.domain.Evaluation;
import no.tunet.evaluation.domain.Verdict;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the states of an evaluation. */
@Repository
public class EvaluationStore {
    private final JdbcClient jdbc;

    EvaluationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<StoredEvaluation> find(EvaluationId id) {
        return jdbc.sql("select * from evaluation.evaluation where id = :id")
                .param("id", id.value())
                .query((row, i) -> stored(row))
                .optional();
    }

    /** The evaluation of the same agreement and period that has not been withdrawn. */
    Optional<EvaluationId> standing(AgreementId agreement, Period about) {
        return jdbc.sql("""
                        select id from evaluation.evaluation
                        where agreement_id = :agreement and from_on = :from and to_on = :to and state <> 'WITHDRAWN'""")
                .param("agreement", agreement.value())
                .param("from", about.from())
                .param("to", about.to())
                .query(UUID.class)
                .optional()
                .map(EvaluationId::new);
    }

    void add(StoredEvaluation evaluation, PersonId by, LocalDate today) {
        jdbc.sql("""
                        insert into evaluation.evaluation (id, agreement_id, title, buyer_org_id, buyer_unit_id, farm_org_id,
                          from_on, to_on, state, made_by, made_on)
                        values (:id, :agreement, :title, :buyer, :unit, :farm, :from, :to, 'DRAFT', :by, :today)""")
                .param("id", evaluation.id().value())
                .param("agreement", evaluation.agreement().value())
                .param("title", evaluation.title())
                .param("buyer", evaluation.buyer().value())
                .param("unit", evaluation.buyerUnit().map(UnitId::value).orElse(null))
                .param("farm", evaluation.farm().value())
                .param("from", evaluation.evaluation().about().from())
                .param("to", evaluation.evaluation().about().to())
                .param("by", by.value())
                .param("today", today)
                .update();
    }

    /** Writes the next state over the one that was read. False when somebody else was quicker. */
    boolean save(StoredEvaluation before, Evaluation next) {
        return jdbc.sql("""
                                update evaluation.evaluation set version = version + 1, state = :state, returned_because = :returned,
                                  verdict = :verdict, reasons = :reasons, more = :more, after_incidents = :incidents,
                                  proposer_id = :proposer, proposed_on = :proposed, closer_id = :closer, closed_on = :closed,
                                  withdrawn_because = :withdrawn
                                where id = :id and version = :version""")
                        .params(columns(next))
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    private static Map<String, @Nullable Object> columns(Evaluation evaluation) {
        var columns = new HashMap<String, @Nullable Object>();
        for (String name : new String[] {
            "returned",
            "verdict",
            "reasons",
            "more",
            "incidents",
            "proposer",
            "proposed",
            "closer",
            "closed",
            "withdrawn"
        }) {
            columns.put(name, null);
        }
        switch (evaluation) {
            case Evaluation.Draft(var about, var returned) -> {
                columns.put("state", "DRAFT");
                columns.put("returned", returned.orElse(null));
            }
            case Evaluation.Proposed(var about, var proposal) -> {
                columns.put("state", "PROPOSED");
                columns.putAll(columns(proposal));
            }
            case Evaluation.Signed(var about, var proposal, var signer, var on) -> {
                columns.put("state", "SIGNED");
                columns.putAll(columns(proposal));
                columns.put("closer", signer.value());
                columns.put("closed", on);
            }
            case Evaluation.Withdrawn(var about, var proposal, var by, var on, var reason) -> {
                columns.put("state", "WITHDRAWN");
                columns.putAll(columns(proposal));
                columns.put("closer", by.value());
                columns.put("closed", on);
                columns.put("withdrawn", reason);
            }
        }
        return columns;
    }

    private static Map<String, @Nullable Object> columns(Evaluation.Proposal proposal) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("reasons", proposal.verdict().reasons());
        columns.put("incidents", proposal.afterIncidents());
        columns.put("proposer", proposal.proposer().value());
        columns.put("proposed", proposal.proposedOn());
        switch (proposal.verdict()) {
            case Verdict.Continue _ -> columns.put("verdict", "CONTINUE");
            case Verdict.Change(var reasons, var changes) -> {
                columns.put("verdict", "CHANGE");
                columns.put("more", changes);
            }
            case Verdict.Stop(var reasons, var instead) -> {
                columns.put("verdict", "STOP");
                columns.put("more", instead);
            }
        }
        return columns;
    }

    private static StoredEvaluation stored(ResultSet row) throws SQLException {
        return new StoredEvaluation(
                new EvaluationId(row.getObject("id", UUID.class)),
                new AgreementId(row.getObject("agreement_id", UUID.class)),
                row.getString("title"),
                new OrganisationId(row.getObject("buyer_org_id", UUID.class)),
                Optional.ofNullable(row.getObject("buyer_unit_id", UUID.class)).map(UnitId::new),
                new OrganisationId(row.getObject("farm_org_id", UUID.class)),
                evaluation(row),
                row.getInt("version"));
    }

    private static Evaluation evaluation(ResultSet row) throws SQLException {
        var about = new Period(row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class));
        return switch (row.getString("state")) {
            case "DRAFT" -> new Evaluation.Draft(about, Optional.ofNullable(row.getString("returned_because")));
            case "PROPOSED" -> new Evaluation.Proposed(about, proposal(row));
            case "SIGNED" ->
                new Evaluation.Signed(about, proposal(row), closer(row), row.getObject("closed_on", LocalDate.class));
            case "WITHDRAWN" ->
                new Evaluation.Withdrawn(
                        about,
                        proposal(row),
                        closer(row),
                        row.getObject("closed_on", LocalDate.class),
                        row.getString("withdrawn_because"));
            case String other -> throw new IllegalStateException("unknown state " + other);
        };
    }

    private static Evaluation.Proposal proposal(ResultSet row) throws SQLException {
        String reasons = row.getString("reasons");
        Verdict verdict = switch (row.getString("verdict")) {
            case "CONTINUE" -> new Verdict.Continue(reasons);
            case "CHANGE" -> new Verdict.Change(reasons, row.getString("more"));
            case "STOP" -> new Verdict.Stop(reasons, row.getString("more"));
            case String other -> throw new IllegalStateException("unknown verdict " + other);
        };
        return new Evaluation.Proposal(
                verdict,
                row.getString("after_incidents"),
                new PersonId(row.getObject("proposer_id", UUID.class)),
                row.getObject("proposed_on", LocalDate.class));
    }

    private static PersonId closer(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("closer_id", UUID.class));
    }
}
