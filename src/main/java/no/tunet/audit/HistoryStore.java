package no.tunet.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.tunet.kernel.Actor;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HistoryStore {
    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ObjectRef about, OrganisationId visibleTo, String what, String parameters, Actor actor, LocalDate today) {
        jdbc.sql("""
                        insert into audit.history (org_id, about_kind, about_id, what, parameters, person_id, acted_as, business_on)
                        values (:org, :kind, :id, :what, :parameters::jsonb, :person, :acted_as, :today)""")
                .param("org", visibleTo.value())
                .param("kind", about.kind())
                .param("id", about.id())
                .param("what", what)
                .param("parameters", parameters)
                .param("person", actor instanceof Actor.Member m ? m.person().value() : null)
                .param("acted_as", actor instanceof Actor.Member m ? m.role().name() : "SYSTEM")
                .param("today", today)
                .update();
    }

    List<HistoryEntry> of(ObjectRef about, Function<String, List<Object>> parameters) {
        return jdbc.sql("""
                        select h.what, h.parameters, p.name, h.acted_as, h.business_on, h.happened_at
                        from audit.history h left join party.person p on p.id = h.person_id
                        where h.about_kind = :kind and h.about_id = :id order by h.id desc limit 200""")
                .param("kind", about.kind())
                .param("id", about.id())
                .query((rs, i) -> new HistoryEntry(
                        new Reason(rs.getString("what"), parameters.apply(rs.getString("parameters"))),
                        Optional.ofNullable(rs.getString("name")),
                        rs.getString("acted_as"),
                        rs.getObject("business_on", LocalDate.class),
                        rs.getObject("happened_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
