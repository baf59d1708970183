package no.tunet.directory.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FeedbackStore {
    private final JdbcClient jdbc;

    FeedbackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, OrganisationId farm, FeedbackKind kind, String words, LocalDate today) {
        jdbc.sql("""
                        insert into directory.feedback (id, farm_id, kind, words, sent_on) values (:id, :farm, :kind, :words, :today)""")
                .param("id", id)
                .param("farm", farm.value())
                .param("kind", kind.name())
                .param("words", words)
                .param("today", today)
                .update();
        jdbc.sql("insert into directory.feedback_answer (feedback_id, farm_id, sent_on) values (:id, :farm, :today)")
                .param("id", id)
                .param("farm", farm.value())
                .param("today", today)
                .update();
    }

    /** Without the sender's words where row security hides them. */
    Optional<FeedbackView> find(UUID id, LocalDate today) {
        return jdbc.sql("""
                        select a.*, f.kind, f.words, n.name from directory.feedback_answer a
                        join party.organisation_name n on n.organisation_id = a.farm_id and n.during @> :today::date
                        left join directory.feedback f on f.id = a.feedback_id where a.feedback_id = :id""")
                .param("id", id)
                .param("today", today)
                .query(FeedbackStore::row)
                .optional();
    }

    void answer(UUID id, String by, String words, LocalDate today) {
        jdbc.sql("""
                        update directory.feedback_answer set answered_on = :today, answered_by = :by, answer = :words
                        where feedback_id = :id""")
                .param("id", id)
                .param("by", by)
                .param("words", words)
                .param("today", today)
                .update();
    }

    private static FeedbackView row(ResultSet rs, int i) throws SQLException {
        var answered = Optional.ofNullable(rs.getObject("answered_on", LocalDate.class));
        String by = rs.getString("answered_by");
        String answer = rs.getString("answer");
        return new FeedbackView(
                rs.getObject("feedback_id", UUID.class),
                new OrganisationId(rs.getObject("farm_id", UUID.class)),
                rs.getString("name"),
                Optional.ofNullable(rs.getString("kind")).map(FeedbackKind::valueOf),
                Optional.ofNullable(rs.getString("words")).orElse(""),
                rs.getObject("sent_on", LocalDate.class),
                answered.map(on -> new FeedbackView.Answered(on, by, answer)));
    }
}
