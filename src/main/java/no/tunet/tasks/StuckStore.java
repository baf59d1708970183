package no.tunet.tasks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.kernel.ObjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StuckStore {
    private static final String TASK = "stuck";

    private final JdbcClient jdbc;
    private final TaskStore tasks;

    StuckStore(JdbcClient jdbc, TaskStore tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    Set<ObjectRef> of(String job) {
        return jdbc
                .sql("select about_kind, about_id from tasks.stuck_work where job = :job")
                .param("job", job)
                .query((rs, i) -> new ObjectRef(rs.getString(1), rs.getObject(2, UUID.class)))
                .stream()
                .collect(Collectors.toSet());
    }

    /** Keeps what could not be done, and asks every operator to look. */
    void note(String job, ObjectRef about, String error, LocalDate today) {
        jdbc.sql("""
                        insert into tasks.stuck_work (job, about_kind, about_id, error) values (:job, :kind, :id, :error)
                        on conflict (job, about_kind, about_id)
                        do update set error = excluded.error, times = tasks.stuck_work.times + 1, last_at = now()""")
                .param("job", job)
                .param("kind", about.kind())
                .param("id", about.id())
                .param("error", error)
                .update();
        jdbc.sql("""
                        insert into tasks.task (id, org_id, about_kind, about_id, kind, path, role, due_on, urgent, opened_on)
                        select gen_random_uuid(), o.id, 'round', :about, :task, '/drift/stans', 'OPERATOR', :today, true, :today
                        from party.organisation o where o.kind = 'OPERATOR' on conflict do nothing""")
                .param("about", round(job))
                .param("task", TASK)
                .param("today", today)
                .update();
    }

    /** The work got through; when it was the job's last, nobody has to look any more. */
    void through(String job, ObjectRef about) {
        int left = jdbc.sql("""
                        with gone as (delete from tasks.stuck_work where job = :job and about_kind = :kind and about_id = :id returning 1)
                        select count(*) - (select count(*) from gone) from tasks.stuck_work where job = :job""")
                .param("job", job)
                .param("kind", about.kind())
                .param("id", about.id())
                .query(Integer.class)
                .single();
        if (left == 0) {
            tasks.close(new ObjectRef("round", round(job)), TASK);
        }
    }

    private static UUID round(String job) {
        return UUID.nameUUIDFromBytes(job.getBytes(StandardCharsets.UTF_8));
    }
}
