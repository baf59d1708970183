package no.tunet.knowledge.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps stories; row-level security shows one to others only while it is published and the consent stands. */
@Repository
class StoryStore {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COLUMNS = """
            select id, org_id, title, body, figures, consent_by, consent_on, consent_ended_on, published_on, version
            from knowledge.story""";

    private final JdbcClient jdbc;

    StoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Story story, LocalDate today) {
        jdbc.sql("""
                        insert into knowledge.story (id, org_id, title, body, figures, consent_by, consent_on, written_on)
                        values (:id, :org, :title, :body, :figures::jsonb, :consentBy, :consentOn, :today)""")
                .param("id", story.id())
                .param("org", story.owner().value())
                .param("title", story.title())
                .param("body", story.body())
                .param("figures", JSON.writeValueAsString(story.figures()))
                .param("consentBy", story.consentBy())
                .param("consentOn", story.consentOn())
                .param("today", today)
                .update();
    }

    Optional<Story> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(StoryStore::story)
                .optional();
    }

    /** Stories the actor may see, the newest first, at most a hundred. */
    List<Story> all() {
        return jdbc.sql(COLUMNS + " order by published_on desc nulls first, id limit 100")
                .query(StoryStore::story)
                .list();
    }

    boolean publish(Story story, LocalDate today) {
        return change(story, "published_on = :today", "published_on is null and consent_ended_on is null", today);
    }

    boolean endConsent(Story story, LocalDate today) {
        return change(story, "consent_ended_on = :today", "consent_ended_on is null", today);
    }

    private boolean change(Story story, String what, String when, LocalDate today) {
        return jdbc.sql("update knowledge.story set " + what + ", version = version + 1 where id = :id and " + when)
                        .param("id", story.id())
                        .param("today", today)
                        .update()
                == 1;
    }

    private static Story story(ResultSet rs, int row) throws SQLException {
        return new Story(
                rs.getObject("id", UUID.class),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                rs.getString("title"),
                rs.getString("body"),
                JSON.readValue(rs.getString("figures"), new TypeReference<List<Story.Figure>>() {}),
                rs.getString("consent_by"),
                rs.getObject("consent_on", LocalDate.class),
                Optional.ofNullable(rs.getObject("consent_ended_on", LocalDate.class)),
                Optional.ofNullable(rs.getObject("published_on", LocalDate.class)),
                rs.getInt("version"));
    }
}
