package no.tunet.programme.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.programme.CallId;
import no.tunet.programme.CallView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestionStore {
    private final JdbcClient jdbc;

    QuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(CallView call, OrganisationId asker, String question, LocalDate today) {
        jdbc.sql("""
                        insert into programme.question (id, call_id, org_id, asker_id, question, asked_on)
                        values (:id, :call, :org, :asker, :question, :today)""")
                .param("id", Ids.next())
                .param("call", call.id().value())
                .param("org", call.owner().value())
                .param("asker", asker.value())
                .param("question", question)
                .param("today", today)
                .update();
    }

    /** Answers a question; a later answer replaces the earlier. False when there is no such question. */
    boolean answer(CallView call, UUID question, String answer, LocalDate today) {
        return jdbc.sql("""
                        update programme.question set answer = :answer, answered_on = :today
                        where id = :id and call_id = :call""")
                        .param("id", question)
                        .param("call", call.id().value())
                        .param("answer", answer)
                        .param("today", today)
                        .update()
                == 1;
    }

    /** Questions the actor may see, unanswered first, at most two hundred. */
    List<Question> of(CallId call) {
        return jdbc.sql("""
                        select id, question, asked_on, answer, answered_on from programme.question where call_id = :call
                        order by answered_on is not null, asked_on, id limit 200""")
                .param("call", call.value())
                .query((rs, i) -> new Question(
                        rs.getObject("id", UUID.class),
                        rs.getString("question"),
                        rs.getObject("asked_on", LocalDate.class),
                        Optional.ofNullable(rs.getString("answer")),
                        Optional.ofNullable(rs.getObject("answered_on", LocalDate.class))))
                .list();
    }
}
