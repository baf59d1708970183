package no.tunet.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.database.ReasonJson;
import no.tunet.kernel.Ids;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TaskStore {
    private final JdbcClient jdbc;
    private final ReasonJson json;

    TaskStore(JdbcClient jdbc, ReasonJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void open(NewTask task, LocalDate today) {
        var insert = jdbc.sql("""
                        insert into tasks.task (id, org_id, about_kind, about_id, kind, parameters, path, person_id, role, unit_id, due_on, urgent, opened_on)
                        values (:id, :org, :about_kind, :about_id, :kind, :parameters::jsonb, :path, :person, :role, :unit, :due, :urgent, :today)
                        on conflict do nothing""")
                .param("id", Ids.next())
                .param("org", task.organisation().value())
                .param("about_kind", task.about().kind())
                .param("about_id", task.about().id())
                .param("kind", task.kind())
                .param("parameters", json.write(task.parameters()))
                .param("path", task.path())
                .param("due", task.dueOn())
                .param("urgent", task.urgency() == Urgency.URGENT)
                .param("today", today);
        switch (task.assignee()) {
            case Assignee.ToPerson to ->
                insert.param("person", to.person().value())
                        .param("role", null)
                        .param("unit", null)
                        .update();
            case Assignee.ToRole to ->
                insert.param("person", null)
                        .param("role", to.role().name())
                        .param("unit", to.unit().map(UnitId::value).orElse(null))
                        .update();
        }
    }

    void close(ObjectRef about, String kind) {
        jdbc.sql("select tasks.close(:about_kind, :about_id, :kind)")
                .param("about_kind", about.kind())
                .param("about_id", about.id())
                .param("kind", kind)
                .query(rs -> {});
    }

    void closeAll(ObjectRef about) {
        jdbc.sql("select tasks.close(:about_kind, :about_id, null)")
                .param("about_kind", about.kind())
                .param("about_id", about.id())
                .query(rs -> {});
    }

    List<OpenTask> openAbout(ObjectRef about) {
        return jdbc.sql("""
                        select kind, parameters, due_on from tasks.task
                        where about_kind = :kind and about_id = :id and closed_at is null order by due_on, id limit 200""")
                .param("kind", about.kind())
                .param("id", about.id())
                .query((rs, i) -> new OpenTask(
                        new Reason("tasks." + rs.getString("kind"), json.read(rs.getString("parameters"))),
                        rs.getObject("due_on", LocalDate.class)))
                .list();
    }

    void move(OrganisationId organisation, PersonId from, Optional<PersonId> to) {
        jdbc.sql("""
                        update tasks.task set person_id = :to, role = case when :to::uuid is null then 'UNIT_LEADER' else role end, urgent = urgent or :to::uuid is null
                        where org_id = :org and person_id = :from and closed_at is null""")
                .param("to", to.map(PersonId::value).orElse(null))
                .param("org", organisation.value())
                .param("from", from.value())
                .update();
    }
}
