package no.tunet.quality.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.quality.domain.AuditState;
import no.tunet.quality.domain.AuditorRules.Tie;
import no.tunet.quality.domain.TieKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Audits, and who may be sent. */
@Repository
public class AuditStore {
    private static final String ROWS = """
            select id, farm_id, body_id, due_on, auditor_id, planned_on, assigned_on, declared_on, signed_on, cancelled_on, cancelled_why
            from quality.audit where %s""";

    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An audit of a farm. */
    public record Row(UUID id, OrganisationId farm, OrganisationId body, LocalDate dueOn, AuditState state) {}

    /** What the body knows about an auditor. */
    public record Auditor(PersonId person, Set<String> standards, Set<String> municipalities) {}

    public Optional<Row> find(UUID id) {
        return jdbc.sql(ROWS.formatted("id = :id"))
                .param("id", id)
                .query(AuditStore::row)
                .optional();
    }

    /** Audits the reader may see, the unfinished first by due date; at most three hundred. */
    public List<Row> all() {
        return jdbc.sql(
                        ROWS.formatted(
                                "true order by coalesce(signed_on, cancelled_on) is not null, coalesce(planned_on, due_on), id limit 300"))
                .query(AuditStore::row)
                .list();
    }

    /** The farm's audit that is under way, when there is one. */
    public Optional<Row> underWay(OrganisationId farm) {
        return jdbc.sql(ROWS.formatted("farm_id = :farm and signed_on is null and cancelled_on is null"))
                .param("farm", farm.value())
                .query(AuditStore::row)
                .optional();
    }

    public void ask(UUID id, OrganisationId farm, OrganisationId body, LocalDate due, PersonId by, LocalDate today) {
        jdbc.sql("""
                        insert into quality.audit (id, farm_id, body_id, asked_on, asked_by, due_on)
                        values (:id, :farm, :body, :today, :by, :due)""")
                .param("id", id)
                .param("farm", farm.value())
                .param("body", body.value())
                .param("today", today)
                .param("by", by.value())
                .param("due", due)
                .update();
    }

    public void assign(UUID id, PersonId auditor, LocalDate plannedOn, LocalDate today) {
        jdbc.sql("""
                        update quality.audit set auditor_id = :auditor, planned_on = :planned, assigned_on = :today, declared_on = null,
                          version = version + 1 where id = :id and signed_on is null and cancelled_on is null""")
                .param("id", id)
                .param("auditor", auditor.value())
                .param("planned", plannedOn)
                .param("today", today)
                .update();
    }

    /** The audit waits for another auditor; whoever is bound to the farm no longer sees it. */
    public void release(UUID id) {
        jdbc.sql("""
                        update quality.audit set auditor_id = null, planned_on = null, assigned_on = null, declared_on = null, version = version + 1
                        where id = :id and signed_on is null""").param("id", id).update();
    }

    public void declare(UUID id, LocalDate today) {
        jdbc.sql(
                        "update quality.audit set declared_on = :today, version = version + 1 where id = :id and signed_on is null")
                .param("id", id)
                .param("today", today)
                .update();
    }

    public void reported(UUID id, LocalDate today) {
        jdbc.sql(
                        "update quality.audit set signed_on = :today, version = version + 1 where id = :id and signed_on is null")
                .param("id", id)
                .param("today", today)
                .update();
    }

    public void cancel(UUID id, String why, LocalDate today) {
        jdbc.sql("""
                        update quality.audit set cancelled_on = :today, cancelled_why = :why, version = version + 1
                        where id = :id and signed_on is null and cancelled_on is null""").param("id", id).param("today", today).param("why", why).update();
    }

    public List<Auditor> auditors(OrganisationId body) {
        return jdbc.sql("select person_id, standards, municipalities from quality.auditor where body_id = :body")
                .param("body", body.value())
                .query((rs, i) -> new Auditor(
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        Set.copyOf(Arrays.asList(
                                (String[]) rs.getArray("standards").getArray())),
                        Set.copyOf(Arrays.asList(
                                (String[]) rs.getArray("municipalities").getArray()))))
                .list();
    }

    public void keep(Auditor auditor, OrganisationId body, LocalDate today) {
        jdbc.sql("""
                        insert into quality.auditor (person_id, body_id, standards, municipalities, changed_on)
                        values (:person, :body, :standards, :municipalities, :today)
                        on conflict (person_id) do update set standards = excluded.standards, municipalities = excluded.municipalities,
                          changed_on = excluded.changed_on""")
                .param("person", auditor.person().value())
                .param("body", body.value())
                .param("standards", auditor.standards().toArray(String[]::new))
                .param("municipalities", auditor.municipalities().toArray(String[]::new))
                .param("today", today)
                .update();
    }

    public List<Tie> ties(PersonId person, OrganisationId farm) {
        return jdbc.sql("select kind, until_on from quality.tie where person_id = :person and farm_id = :farm")
                .param("person", person.value())
                .param("farm", farm.value())
                .query((rs, i) -> new Tie(
                        TieKind.valueOf(rs.getString("kind")),
                        Optional.ofNullable(rs.getObject("until_on", LocalDate.class))))
                .list();
    }

    public void tie(
            UUID id,
            PersonId person,
            OrganisationId body,
            OrganisationId farm,
            Tie tie,
            PersonId enteredBy,
            LocalDate today) {
        jdbc.sql("""
                        insert into quality.tie (id, person_id, body_id, farm_id, kind, until_on, entered_by, entered_on)
                        values (:id, :person, :body, :farm, :kind, :until, :by, :today)""")
                .param("id", id)
                .param("person", person.value())
                .param("body", body.value())
                .param("farm", farm.value())
                .param("kind", tie.kind().name())
                .param("until", tie.until().orElse(null))
                .param("by", enteredBy.value())
                .param("today", today)
                .update();
    }

    private static Row row(ResultSet rs, int i) throws SQLException {
        return new Row(
                rs.getObject("id", UUID.class),
                new OrganisationId(rs.getObject("farm_id", UUID.class)),
                new OrganisationId(rs.getObject("body_id", UUID.class)),
                rs.getObject("due_on", LocalDate.class),
                state(rs));
    }

    private static AuditState state(ResultSet rs) throws SQLException {
        var cancelled = Optional.ofNullable(rs.getObject("cancelled_on", LocalDate.class));
        if (cancelled.isPresent()) {
            return new AuditState.Cancelled(
                    cancelled.get(),
                    Optional.ofNullable(rs.getString("cancelled_why")).orElse(""));
        }
        var auditor =
                Optional.ofNullable(rs.getObject("auditor_id", UUID.class)).map(PersonId::new);
        if (auditor.isEmpty()) {
            return new AuditState.Asked();
        }
        var assigned = rs.getObject("assigned_on", LocalDate.class);
        var signed = Optional.ofNullable(rs.getObject("signed_on", LocalDate.class));
        if (signed.isPresent()) {
            return new AuditState.Reported(auditor.get(), assigned, signed.get());
        }
        var planned = rs.getObject("planned_on", LocalDate.class);
        return rs.getObject("declared_on", LocalDate.class) == null
                ? new AuditState.Assigned(auditor.get(), planned, assigned)
                : new AuditState.Declared(auditor.get(), planned, assigned);
    }
}
