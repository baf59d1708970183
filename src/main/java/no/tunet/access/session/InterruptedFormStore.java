package no.tunet.access.session;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

@Repository
class InterruptedFormStore {
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    InterruptedFormStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(UUID id, PersonId person, String page, Map<String, List<String>> fields) {
        jdbc.sql(
                        "insert into access.interrupted_form (id, person_id, page, fields) values (:id, :person, :page, :fields::jsonb)")
                .param("id", id)
                .param("person", person.value())
                .param("page", page)
                .param("fields", json.writeValueAsString(fields))
                .update();
    }

    Optional<Map<String, List<String>>> take(UUID id, PersonId person) {
        return jdbc.sql("delete from access.interrupted_form where id = :id and person_id = :person returning fields")
                .param("id", id)
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, FIELDS));
    }

    void forget(Instant before) {
        jdbc.sql("delete from access.interrupted_form where kept_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
