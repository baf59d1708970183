package no.tunet.placement.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.Incident;
import no.tunet.placement.domain.Incident.IncidentGrade;
import no.tunet.placement.domain.Incident.IncidentKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IncidentStore {
    private final JdbcClient jdbc;

    IncidentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom a report can be about at a farm now: a person by call name, or nobody in particular of a municipality. */
    record Subject(
            AgreementId agreement,
            Optional<PlacementId> placement,
            OrganisationId municipality,
            String name,
            boolean school) {}

    record Comment(String by, Instant at, String text) {}

    record Phones(String callName, String emergencyContact, String emergencyPhone, String buyerPhone) {}

    List<Subject> subjects(OrganisationId farm, LocalDate on) {
        return jdbc.sql("""
                        select distinct s.agreement_id, s.placement_id, s.org_id, coalesce(i.call_name, s.reference) as name, s.school_calendar
                        from placement.slot s left join placement.information_sheet i on i.placement_id = s.placement_id and i.shared
                        where s.farm_org_id = :farm and s.during @> :on
                        union all
                        select distinct s.agreement_id, null::uuid, s.org_id, n.name, false
                        from placement.slot s join party.organisation_name n on n.organisation_id = s.org_id and n.during @> :on
                        where s.farm_org_id = :farm and s.during && daterange(:on::date - 400, :on::date, '[]')
                        order by 4 limit 500""")
                .param("farm", farm.value())
                .param("on", on)
                .query((rs, i) -> new Subject(
                        new AgreementId(rs.getObject("agreement_id", UUID.class)),
                        Optional.ofNullable(rs.getObject("placement_id", UUID.class))
                                .map(PlacementId::new),
                        new OrganisationId(rs.getObject("org_id", UUID.class)),
                        rs.getString("name"),
                        rs.getBoolean("school_calendar")))
                .list();
    }

    /** False when this report has been received before. */
    boolean add(NewIncident report, OrganisationId municipality, OrganisationId farm, PersonId by) {
        return jdbc.sql("""
                        insert into placement.incident (id, placement_id, org_id, farm_org_id, agreement_id, state, kind, grade, happened_on, what, done, reported_by)
                        select :id, :placement, :org, :farm, :agreement, 'Reported', :kind, :grade, :on, :what, :done, :by
                        where not exists (select 1 from placement.incident where id = :id)""")
                        .param("id", report.id())
                        .param(
                                "placement",
                                report.placement().map(PlacementId::value).orElse(null))
                        .param("org", municipality.value())
                        .param("farm", farm.value())
                        .param("agreement", report.agreement().value())
                        .param("kind", report.kind().name())
                        .param("grade", report.grade().name())
                        .param("on", report.on())
                        .param("what", report.what())
                        .param("done", report.done())
                        .param("by", by.value())
                        .update()
                == 1;
    }

    List<IncidentFile> list(int offset, int size) {
        return jdbc.sql("""
                        select * from placement.incident where org_id = tunet.org() or farm_org_id = tunet.org()
                        order by happened_on desc, reported_at desc limit :size offset :offset""")
                .param("size", size)
                .param("offset", offset)
                .query(IncidentStore::file)
                .list();
    }

    Map<IncidentGrade, Long> byGrade() {
        var counts = new HashMap<IncidentGrade, Long>();
        jdbc.sql(
                        "select grade, count(*) as number from placement.incident where org_id = tunet.org() or farm_org_id = tunet.org() group by 1")
                .query(rs -> {
                    counts.put(IncidentGrade.valueOf(rs.getString("grade")), rs.getLong("number"));
                });
        return counts;
    }

    Optional<IncidentFile> find(UUID id) {
        return jdbc.sql("select * from placement.incident where id = :id")
                .param("id", id)
                .query(IncidentStore::file)
                .optional();
    }

    boolean save(UUID id, Incident incident, int version) {
        return jdbc.sql("""
                        update placement.incident set state = :state, measure = coalesce(:measure, measure), due_on = coalesce(:due::date, due_on),
                          learnt = :learnt, closed_on = :closed, version = version + 1
                        where id = :id and version = :version""")
                        .params(columns(incident))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Map<String, @Nullable Object> columns(Incident incident) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("state", incident.getClass().getSimpleName());
        columns.put("measure", null);
        columns.put("due", null);
        columns.put("learnt", null);
        columns.put("closed", null);
        switch (incident) {
            case Incident.Reported r -> {}
            case Incident.InProgress p -> {
                columns.put("measure", p.measure());
                columns.put("due", p.dueOn());
            }
            case Incident.Closed c -> {
                columns.put("learnt", c.learnt());
                columns.put("closed", c.closedOn());
            }
        }
        return columns;
    }

    void comment(IncidentFile file, OrganisationId by, String text) {
        jdbc.sql("""
                        insert into placement.incident_comment (id, incident_id, org_id, farm_org_id, by_org_id, text)
                        values (:id, :incident, :org, :farm, :by, :text)""")
                .param("id", Ids.next())
                .param("incident", file.id())
                .param("org", file.municipality().value())
                .param("farm", file.farm().value())
                .param("by", by.value())
                .param("text", text)
                .update();
    }

    List<Comment> comments(UUID id, LocalDate on) {
        return jdbc.sql("""
                        select n.name, c.written_at, c.text from placement.incident_comment c
                        join party.organisation_name n on n.organisation_id = c.by_org_id and n.during @> :on
                        where c.incident_id = :id order by c.written_at limit 200""")
                .param("id", id)
                .param("on", on)
                .query((rs, i) -> new Comment(
                        rs.getString("name"),
                        rs.getObject("written_at", OffsetDateTime.class).toInstant(),
                        rs.getString("text")))
                .list();
    }

    Optional<Phones> phones(PlacementId placement) {
        return jdbc.sql("""
                        select call_name, emergency_contact, emergency_phone, buyer_phone from placement.information_sheet
                        where placement_id = :id and shared""")
                .param("id", placement.value())
                .query((rs, i) -> new Phones(
                        rs.getString("call_name"),
                        rs.getString("emergency_contact"),
                        rs.getString("emergency_phone"),
                        rs.getString("buyer_phone")))
                .optional();
    }

    /** Whom the incident is about, for the access log. */
    Optional<UUID> participant(PlacementId placement) {
        return jdbc.sql("select participant_id from placement.slot where placement_id = :id limit 1")
                .param("id", placement.value())
                .query(UUID.class)
                .optional();
    }

    List<PersonId> answeringFor(PlacementId placement) {
        return jdbc.sql("select person_id from placement.answering_for(:id)")
                .param("id", placement.value())
                .query((rs, i) -> new PersonId(rs.getObject("person_id", UUID.class)))
                .list();
    }

    private static IncidentFile file(ResultSet rs, int i) throws SQLException {
        return new IncidentFile(
                rs.getObject("id", UUID.class),
                Optional.ofNullable(rs.getObject("placement_id", UUID.class)).map(PlacementId::new),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                new OrganisationId(rs.getObject("farm_org_id", UUID.class)),
                incident(rs),
                rs.getString("what"),
                rs.getString("done"),
                rs.getObject("reported_at", OffsetDateTime.class).toInstant(),
                rs.getInt("version"));
    }

    private static Incident incident(ResultSet rs) throws SQLException {
        var kind = IncidentKind.valueOf(rs.getString("kind"));
        var grade = IncidentGrade.valueOf(rs.getString("grade"));
        LocalDate on = rs.getObject("happened_on", LocalDate.class);
        String state = rs.getString("state");
        return switch (state) {
            case "Reported" -> new Incident.Reported(kind, grade, on);
            case "InProgress" ->
                new Incident.InProgress(
                        kind, grade, on, rs.getString("measure"), rs.getObject("due_on", LocalDate.class));
            case "Closed" ->
                new Incident.Closed(
                        kind, grade, on, rs.getString("learnt"), rs.getObject("closed_on", LocalDate.class));
            default -> throw new IllegalStateException("no such state of an incident: " + state);
        };
    }
}
