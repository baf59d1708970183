package no.tunet.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Actor;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccessLogStore {
    private final JdbcClient jdbc;

    AccessLogStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID participant, OrganisationId controller, Actor.Member reader, String purpose) {
        jdbc.sql("""
                        insert into audit.access_log (org_id, participant_id, person_id, reader_org_id, role, purpose)
                        values (:org, :participant, :person, :reader_org, :role, :purpose)""")
                .param("org", controller.value())
                .param("participant", participant)
                .param("person", reader.person().value())
                .param("reader_org", reader.organisation().value())
                .param("role", reader.role().name())
                .param("purpose", purpose)
                .update();
    }

    void forget(UUID participant, OrganisationId controller) {
        jdbc.sql("insert into audit.forgotten (org_id, participant_id) values (:org, :participant)")
                .param("org", controller.value())
                .param("participant", participant)
                .update();
    }

    List<AccessEntry> ofParticipant(UUID participant) {
        return jdbc.sql("""
                        select p.name, n.name as organisation, l.role, l.purpose, l.read_at
                        from audit.access_log l
                        left join party.person p on p.id = l.person_id
                        join party.organisation_name n on n.organisation_id = l.reader_org_id and n.during @> (l.read_at at time zone 'Europe/Oslo')::date
                        where l.participant_id = :participant order by l.id desc limit 500""")
                .param("participant", participant)
                .query((rs, i) -> new AccessEntry(
                        Optional.ofNullable(rs.getString("name")),
                        rs.getString("organisation"),
                        rs.getString("role"),
                        rs.getString("purpose"),
                        rs.getObject("read_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
