package no.tunet.knowledge.guidance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.knowledge.GuidanceTopic;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps later versions; none is ever changed or deleted. */
@Repository
class GuidanceStore {
    private final JdbcClient jdbc;

    GuidanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The later versions, newest first, at most a hundred. */
    List<GuidanceVersion> of(GuidanceTopic topic) {
        return jdbc.sql("""
                        select topic, number, valid_from_on, title_nb, title_nn, title_en, body_nb, body_nn, body_en, reason
                        from knowledge.guidance where topic = :topic order by number desc limit 100""")
                .param("topic", topic.name())
                .query(GuidanceStore::version)
                .list();
    }

    /** Adds a version; false when somebody else wrote one with that number first. */
    boolean add(GuidanceVersion version, OrganisationId by, PersonId writer) {
        try {
            jdbc.sql("""
                            insert into knowledge.guidance (topic, number, org_id, valid_from_on, title_nb, title_nn, title_en,
                              body_nb, body_nn, body_en, reason, written_by)
                            values (:topic, :number, :org, :from, :titleNb, :titleNn, :titleEn, :bodyNb, :bodyNn, :bodyEn, :reason, :by)""")
                    .param("topic", version.topic().name())
                    .param("number", version.number())
                    .param("org", by.value())
                    .param("from", version.validFrom())
                    .param("titleNb", version.nb().title())
                    .param("titleNn", version.nn().title())
                    .param("titleEn", version.en().title())
                    .param("bodyNb", version.nb().body())
                    .param("bodyNn", version.nn().body())
                    .param("bodyEn", version.en().body())
                    .param("reason", version.reason())
                    .param("by", writer.value())
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private static GuidanceVersion version(ResultSet rs, int row) throws SQLException {
        return new GuidanceVersion(
                GuidanceTopic.valueOf(rs.getString("topic")),
                rs.getInt("number"),
                rs.getObject("valid_from_on", LocalDate.class),
                new GuidanceVersion.Words(rs.getString("title_nb"), rs.getString("body_nb")),
                new GuidanceVersion.Words(rs.getString("title_nn"), rs.getString("body_nn")),
                new GuidanceVersion.Words(rs.getString("title_en"), rs.getString("body_en")),
                rs.getString("reason"));
    }
}
