package no.tunet.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.tunet.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is asked to assess the applications to a call. For this module's own slices. */
@Repository
public class AssessorStore {
    private final JdbcClient jdbc;

    AssessorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the person is asked already. */
    public boolean invite(CallView call, PersonId person, LocalDate today) {
        return jdbc.sql("""
                        insert into programme.call_assessor (call_id, org_id, person_id, invited_on, invited_by)
                        values (:call, :org, :person, :today, tunet.person()) on conflict do nothing""")
                        .param("call", call.id().value())
                        .param("org", call.owner().value())
                        .param("person", person.value())
                        .param("today", today)
                        .update()
                == 1;
    }

    public List<PersonId> of(CallId call) {
        return jdbc.sql(
                        "select person_id from programme.call_assessor where call_id = :call order by invited_on, person_id limit 50")
                .param("call", call.value())
                .query((rs, i) -> new PersonId(rs.getObject("person_id", UUID.class)))
                .list();
    }

    /** The calls the acting person is asked to assess for, at most a hundred. */
    public List<CallId> mine() {
        return jdbc.sql("select call_id from programme.call_assessor where person_id = tunet.person() limit 100")
                .query((rs, i) -> new CallId(rs.getObject("call_id", UUID.class)))
                .list();
    }
}
