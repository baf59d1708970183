package no.tunet.access.signin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.MembershipId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DemoCastStore {
    private final JdbcClient jdbc;

    DemoCastStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SignInView.CastMember> people(LocalDate today) {
        return jdbc.sql("""
                        select m.id, p.name as person, m.role, n.name as organisation
                        from party.membership m
                        join party.person p on p.id = m.person_id and p.deactivated_at is null
                        join party.organisation_name n on n.organisation_id = m.organisation_id and n.during @> :today::date
                        where m.during @> :today::date
                        order by n.name, m.role, p.name limit 100""")
                .param("today", today)
                .query((rs, i) -> new SignInView.CastMember(
                        rs.getObject("id", UUID.class),
                        rs.getString("person"),
                        Role.valueOf(rs.getString("role")),
                        rs.getString("organisation")))
                .list();
    }

    Optional<PersonId> personOf(MembershipId membership, LocalDate today) {
        return jdbc.sql("""
                        select m.person_id from party.membership m join party.person p on p.id = m.person_id and p.deactivated_at is null
                        where m.id = :id and m.during @> :today::date""")
                .param("id", membership.value())
                .param("today", today)
                .query((rs, i) -> new PersonId(rs.getObject(1, UUID.class)))
                .optional();
    }
}
