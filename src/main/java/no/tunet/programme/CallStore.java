package no.tunet.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.programme.domain.CallState;
import no.tunet.programme.domain.CallTerms;
import no.tunet.programme.format.CallFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls, their amendments, and their state. For this module's own slices. */
@Repository
public class CallStore {
    private final JdbcClient jdbc;

    CallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(CallId id, ProgrammeId programme, OrganisationId owner, CallTerms terms) {
        jdbc.sql("""
                        insert into programme.call (id, programme_id, org_id, terms, closes_at, state)
                        values (:id, :programme, :org, :terms::jsonb, :closes, 'DRAFT')""")
                .param("id", id.value())
                .param("programme", programme.value())
                .param("org", owner.value())
                .param("terms", CallFile.keep(terms))
                .param("closes", at(terms))
                .update();
    }

    public Optional<CallView> find(CallId id) {
        return jdbc.sql("select * from programme.call where id = :id")
                .param("id", id.value())
                .query(CallStore::row)
                .optional();
    }

    /** Calls the actor may see, those that close last first, at most a hundred. */
    public List<CallView> all() {
        return jdbc.sql("select * from programme.call order by closes_at desc, id limit 100")
                .query(CallStore::row)
                .list();
    }

    public List<CallView> of(ProgrammeId programme) {
        return jdbc.sql(
                        "select * from programme.call where programme_id = :programme order by closes_at desc, id limit 100")
                .param("programme", programme.value())
                .query(CallStore::row)
                .list();
    }

    /** Calls that take applications at a moment. */
    public List<CallView> openAt(Instant moment) {
        return jdbc.sql("""
                        select * from programme.call where state = 'OPEN' and closes_at > :moment
                        order by closes_at, id limit 100""")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(CallStore::row)
                .list();
    }

    /** Keeps new terms and state from the version that was read; false when somebody else was first. */
    public boolean change(CallView from, CallTerms terms, CallState state, Instant now) {
        var open = state instanceof CallState.Open(LocalDate since) ? since : null;
        var closed = state instanceof CallState.Closed c ? c : null;
        return jdbc.sql("""
                        update programme.call set terms = :terms::jsonb, closes_at = :closes, state = :state,
                          published_on = :published, published_at = coalesce(published_at, case when :state <> 'DRAFT' then :now::timestamptz end),
                          closed_on = :closed, close_reason = :reason, changed_at = :now, version = version + 1
                        where id = :id and version = :version""")
                        .param("id", from.id().value())
                        .param("version", from.version())
                        .param("terms", CallFile.keep(terms))
                        .param("closes", at(terms))
                        .param("state", name(state))
                        .param("published", closed == null ? open : closed.since())
                        .param("closed", closed == null ? null : closed.on())
                        .param("reason", closed == null ? null : closed.reason())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public void addAmendment(CallView before, String reason, LocalDate today, PersonId by) {
        jdbc.sql("""
                        insert into programme.amendment (call_id, org_id, number, terms_before, reason, made_on, made_by)
                        values (:call, :org, (select count(*) + 1 from programme.amendment where call_id = :call),
                                :terms::jsonb, :reason, :today, :by)""")
                .param("call", before.id().value())
                .param("org", before.owner().value())
                .param("terms", CallFile.keep(before.terms()))
                .param("reason", reason)
                .param("today", today)
                .param("by", by.value())
                .update();
    }

    public List<Amended> amendments(CallId id) {
        return jdbc.sql(
                        "select number, terms_before, reason, made_on from programme.amendment where call_id = :id order by number desc limit 100")
                .param("id", id.value())
                .query((rs, i) -> new Amended(
                        rs.getInt("number"),
                        CallFile.kept(rs.getString("terms_before")),
                        rs.getString("reason"),
                        rs.getObject("made_on", LocalDate.class)))
                .list();
    }

    /** An amendment: what held before it, why and when. */
    public record Amended(int number, CallTerms before, String reason, LocalDate on) {}

    private static OffsetDateTime at(CallTerms terms) {
        return terms.deadline().closesAt().atOffset(ZoneOffset.UTC);
    }

    private static String name(CallState state) {
        return switch (state) {
            case CallState.Draft s -> "DRAFT";
            case CallState.Open s -> "OPEN";
            case CallState.Closed s -> "CLOSED";
        };
    }

    private static CallView row(ResultSet rs, int i) throws SQLException {
        LocalDate since = rs.getObject("published_on", LocalDate.class);
        CallState state = switch (rs.getString("state")) {
            case "OPEN" -> new CallState.Open(since);
            case "CLOSED" ->
                new CallState.Closed(since, rs.getObject("closed_on", LocalDate.class), rs.getString("close_reason"));
            default -> new CallState.Draft();
        };
        return new CallView(
                new CallId(rs.getObject("id", UUID.class)),
                new ProgrammeId(rs.getObject("programme_id", UUID.class)),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                CallFile.kept(rs.getString("terms")),
                state,
                rs.getObject("changed_at", OffsetDateTime.class).toInstant(),
                rs.getInt("version"));
    }
}
