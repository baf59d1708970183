package no.tunet.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.programme.domain.Proposal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Applications as their authors write them. For this module's own slices. */
@Repository
public class ApplicationStore {
    private static final String SELECT = """
            select a.*, exists (select 1 from programme.author w where w.application_id = a.id and w.person_id = tunet.person()) as mine
            from programme.application a
            """;

    private final JdbcClient jdbc;

    ApplicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(
            ApplicationId id, OrganisationId applicant, CallId call, PersonId author, LocalDate today, Instant now) {
        jdbc.sql("""
                        insert into programme.application (id, org_id, call_id, proposal, state, started_on, changed_at, changed_by)
                        values (:id, :org, :call, :proposal::jsonb, 'DRAFT', :today, :now, :by)""")
                .param("id", id.value())
                .param("org", applicant.value())
                .param("call", call.value())
                .param("proposal", json(Proposal.empty()))
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", author.value())
                .update();
        addAuthor(id, applicant, author, today);
    }

    public void addAuthor(ApplicationId id, OrganisationId applicant, PersonId author, LocalDate today) {
        jdbc.sql("""
                        insert into programme.author (application_id, org_id, person_id, since_on) values (:id, :org, :person, :today)
                        on conflict do nothing""")
                .param("id", id.value())
                .param("org", applicant.value())
                .param("person", author.value())
                .param("today", today)
                .update();
    }

    public List<PersonId> authors(ApplicationId id) {
        return jdbc.sql(
                        "select person_id from programme.author where application_id = :id order by since_on, person_id")
                .param("id", id.value())
                .query((rs, i) -> new PersonId(rs.getObject("person_id", UUID.class)))
                .list();
    }

    public Optional<ApplicationView> find(ApplicationId id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id.value())
                .query(ApplicationStore::row)
                .optional();
    }

    /** The organisation's own applications, last changed first, at most a hundred. */
    public List<ApplicationView> all() {
        return jdbc.sql(SELECT + " order by a.changed_at desc, a.id limit 100")
                .query(ApplicationStore::row)
                .list();
    }

    /** Keeps new words on the version that was read; false when somebody else was first, or it is sent. */
    public boolean save(ApplicationView from, Proposal proposal, PersonId by, Instant now) {
        return jdbc.sql("""
                        update programme.application set proposal = :proposal::jsonb, changed_at = :now, changed_by = :by, version = version + 1
                        where id = :id and version = :version and state = 'DRAFT'""")
                        .param("id", from.id().value())
                        .param("version", from.version())
                        .param("proposal", json(proposal))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** Locks or opens the words; false when somebody else was first. */
    public boolean mark(ApplicationView from, boolean submitted) {
        return jdbc.sql("""
                        update programme.application set state = :to, version = version + 1
                        where id = :id and version = :version and state = :from""")
                        .param("id", from.id().value())
                        .param("version", from.version())
                        .param("from", submitted ? "DRAFT" : "SUBMITTED")
                        .param("to", submitted ? "SUBMITTED" : "DRAFT")
                        .update()
                == 1;
    }

    /** Drafts to a call whose authors have not been reminded, at most five hundred. */
    public List<ApplicationId> draftsNotRemindedOf(CallId call) {
        return jdbc.sql("""
                        select a.id from programme.application a
                        where a.call_id = :call and a.state = 'DRAFT' and not exists (select 1 from programme.draft_reminder r where r.application_id = a.id)
                        order by a.id limit 500""")
                .param("call", call.value())
                .query((rs, i) -> new ApplicationId(rs.getObject("id", UUID.class)))
                .list();
    }

    public void reminded(ApplicationView application, LocalDate today) {
        jdbc.sql("insert into programme.draft_reminder (application_id, org_id, sent_on) values (:id, :org, :today)")
                .param("id", application.id().value())
                .param("org", application.applicant().value())
                .param("today", today)
                .update();
    }

    /** Which of the buyers stand in somebody else's application to the same call. */
    public Set<String> buyersElsewhere(CallId call, ApplicationId butNot, List<String> codes) {
        return Set.copyOf(jdbc.sql("select code from programme.buyers_elsewhere(:call, :id, :codes)")
                .param("call", call.value())
                .param("id", butNot.value())
                .param("codes", codes.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    static String json(Proposal proposal) {
        return JsonMapper.shared().writeValueAsString(proposal);
    }

    static Proposal proposal(String json) {
        return JsonMapper.shared().readValue(json, Proposal.class);
    }

    private static ApplicationView row(ResultSet rs, int i) throws SQLException {
        return new ApplicationView(
                new ApplicationId(rs.getObject("id", UUID.class)),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                new CallId(rs.getObject("call_id", UUID.class)),
                proposal(rs.getString("proposal")),
                rs.getString("state").equals("SUBMITTED"),
                rs.getObject("changed_at", OffsetDateTime.class).toInstant(),
                new PersonId(rs.getObject("changed_by", UUID.class)),
                rs.getBoolean("mine"),
                rs.getInt("version"));
    }
}
