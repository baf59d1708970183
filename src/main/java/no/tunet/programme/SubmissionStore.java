package no.tunet.programme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.programme.domain.Proposal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications as they were sent; what was sent never changes. For this module's own slices. */
@Repository
public class SubmissionStore {
    private final JdbcClient jdbc;

    SubmissionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SubmissionView add(ApplicationView application, CallView call, Proposal proposal, PersonId by, Instant now) {
        UUID id = Ids.next();
        String json = ApplicationStore.json(proposal);
        jdbc.sql("""
                        insert into programme.submission (id, application_id, org_id, call_id, call_org_id, number, proposal, sha256,
                          area, asked_ore, buyer_codes, received_at, received_by)
                        values (:id, :application, :org, :call, :callOrg,
                          (select count(*) + 1 from programme.submission where application_id = :application),
                          :proposal::jsonb, :sha, :area, :asked, :codes, :now, :by)""")
                .param("id", id)
                .param("application", application.id().value())
                .param("org", application.applicant().value())
                .param("call", call.id().value())
                .param("callOrg", call.owner().value())
                .param("proposal", json)
                .param("sha", sha256(json))
                .param("area", proposal.basics().area())
                .param("asked", proposal.asked().ore())
                .param("codes", proposal.buyerCodes().toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
        return find(id).orElseThrow();
    }

    public void keepReceipt(UUID submission, UUID document) {
        jdbc.sql("update programme.submission set receipt_id = :document where id = :id")
                .param("id", submission)
                .param("document", document)
                .update();
    }

    public boolean withdraw(UUID submission, String reason, Instant now) {
        return jdbc.sql("""
                        update programme.submission set withdrawn_at = :now, withdrawn_reason = :reason
                        where id = :id and withdrawn_at is null""")
                        .param("id", submission)
                        .param("reason", reason)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public Optional<SubmissionView> find(UUID id) {
        return jdbc.sql("select * from programme.submission where id = :id")
                .param("id", id)
                .query(SubmissionStore::row)
                .optional();
    }

    /** Everything that was sent for an application, newest first. */
    public List<SubmissionView> of(ApplicationId application) {
        return jdbc.sql("select * from programme.submission where application_id = :id order by number desc")
                .param("id", application.value())
                .query(SubmissionStore::row)
                .list();
    }

    /** What was sent to a call and not withdrawn, in the order it came, at most five hundred. */
    public List<SubmissionView> to(CallId call) {
        return jdbc.sql("""
                        select * from programme.submission where call_id = :call and withdrawn_at is null
                        order by received_at, id limit 500""")
                .param("call", call.value())
                .query(SubmissionStore::row)
                .list();
    }

    /** Everything that stands as sent to these calls, at most five hundred. */
    public List<SubmissionView> toAll(List<CallId> calls) {
        return calls.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select * from programme.submission where call_id = any (:calls) and withdrawn_at is null
                        order by received_at, id limit 500""")
                        .param("calls", calls.stream().map(CallId::value).toArray(UUID[]::new))
                        .query(SubmissionStore::row)
                        .list();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SubmissionView row(ResultSet rs, int i) throws SQLException {
        return new SubmissionView(
                rs.getObject("id", UUID.class),
                new ApplicationId(rs.getObject("application_id", UUID.class)),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                new CallId(rs.getObject("call_id", UUID.class)),
                rs.getInt("number"),
                ApplicationStore.proposal(rs.getString("proposal")),
                rs.getString("sha256"),
                new Money(rs.getLong("asked_ore")),
                rs.getObject("received_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(rs.getObject("receipt_id", UUID.class)),
                Optional.ofNullable(rs.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(rs.getString("withdrawn_reason")));
    }
}
