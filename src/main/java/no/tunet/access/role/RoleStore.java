package no.tunet.access.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoleStore {
    private final JdbcClient jdbc;

    RoleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RoleView.Seat> of(PersonId person, LocalDate today) {
        return jdbc.sql("""
                        select m.id, m.role, n.name, u.name as unit, upper(m.during) - 1 as until
                        from party.membership m
                        join party.organisation_name n on n.organisation_id = m.organisation_id and n.during @> :today::date
                        left join party.unit u on u.id = m.unit_id
                        where m.person_id = :person and m.during @> :today::date
                        order by n.name, m.role limit 100""")
                .param("person", person.value())
                .param("today", today)
                .query((rs, i) -> new RoleView.Seat(
                        rs.getObject("id", UUID.class),
                        Role.valueOf(rs.getString("role")),
                        rs.getString("name"),
                        Optional.ofNullable(rs.getString("unit")),
                        Optional.ofNullable(rs.getObject("until", LocalDate.class))))
                .list();
    }
}
