package no.tunet.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.database.ReasonJson;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoticeStore {
    private static final String INSERT = """
            insert into notices.notice (id, org_id, unit_id, person_id, role, template, parameters, path, sent_on)
            values (:id, :org, :unit, :person, :role, :template, :parameters::jsonb, :path, :today)""";

    private final JdbcClient jdbc;
    private final ReasonJson json;

    NoticeStore(JdbcClient jdbc, ReasonJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void toRole(
            OrganisationId organisation,
            Optional<UnitId> unit,
            Role role,
            String template,
            List<Object> parameters,
            String path,
            LocalDate today) {
        add(organisation, unit.orElse(null), null, role, template, parameters, path, today);
    }

    void toPerson(PersonId person, String template, List<Object> parameters, String path, LocalDate today) {
        add(null, null, person, null, template, parameters, path, today);
    }

    private void add(
            @Nullable OrganisationId organisation,
            @Nullable UnitId unit,
            @Nullable PersonId person,
            @Nullable Role role,
            String template,
            List<Object> parameters,
            String path,
            LocalDate today) {
        jdbc.sql(INSERT)
                .param("id", Ids.next())
                .param("org", organisation == null ? null : organisation.value())
                .param("unit", unit == null ? null : unit.value())
                .param("person", person == null ? null : person.value())
                .param("role", role == null ? null : role.name())
                .param("template", template)
                .param("parameters", json.write(parameters))
                .param("path", path)
                .param("today", today)
                .update();
    }

    List<NoticeView> mine(LocalDate since) {
        return jdbc.sql("""
                        select template, parameters, path, sent_on from notices.notice
                        where (person_id = tunet.person() or (org_id = tunet.org() and role = tunet.role()
                          and (unit_id is null or tunet.unit() is null or unit_id = tunet.unit()))) and sent_on >= :since
                        order by sent_at desc limit 50""")
                .param("since", since)
                .query((rs, i) -> new NoticeView(
                        new Reason(rs.getString("template"), json.read(rs.getString("parameters"))),
                        rs.getString("path"),
                        rs.getObject("sent_on", LocalDate.class)))
                .list();
    }
}
