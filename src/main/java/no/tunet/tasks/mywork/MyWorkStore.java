package no.tunet.tasks.mywork;

import java.time.LocalDate;
import java.util.List;
import no.tunet.database.ReasonJson;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Reason;
import no.tunet.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MyWorkStore {
    private static final String WAITING = """
            select t.kind, t.parameters, t.path, t.due_on, t.urgent, t.opened_on, t.person_id is not null as personal
            from tasks.task t
            where t.closed_at is null and t.org_id = :org
              and (t.person_id = :person or (t.person_id is null and t.role = :role and (t.unit_id is null or :unit::uuid is null or t.unit_id = :unit)))
            order by t.urgent desc, t.due_on, t.id
            limit :limit""";
    private static final String COVER = """
            select count(*) filter (where owner_id = :person) as owned, count(*) filter (where deputy_id = :person) as covered,
                   count(*) filter (where owner_id is null) as ownerless
            from tasks.responsibility where org_id = :org and ended_at is null""";

    private final JdbcClient jdbc;
    private final ReasonJson json;

    MyWorkStore(JdbcClient jdbc, ReasonJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<MyWorkView.Row> waiting(Actor.Member member, LocalDate today, int limit) {
        return jdbc.sql(WAITING)
                .param("org", member.organisation().value())
                .param("person", member.person().value())
                .param("role", member.role().name())
                .param("unit", member.unit().map(UnitId::value).orElse(null))
                .param("limit", limit)
                .query((rs, i) -> new MyWorkView.Row(
                        new Reason("tasks." + rs.getString("kind"), json.read(rs.getString("parameters"))),
                        rs.getString("path"),
                        rs.getObject("due_on", LocalDate.class),
                        rs.getObject("opened_on", LocalDate.class),
                        rs.getBoolean("urgent"),
                        today))
                .list();
    }

    MyWorkView.Cover cover(Actor.Member member) {
        return jdbc.sql(COVER)
                .param("org", member.organisation().value())
                .param("person", member.person().value())
                .query((rs, i) ->
                        new MyWorkView.Cover(rs.getInt("owned"), rs.getInt("covered"), rs.getInt("ownerless")))
                .single();
    }
}
