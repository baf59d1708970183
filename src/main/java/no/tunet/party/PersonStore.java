package no.tunet.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Language;
import no.tunet.kernel.MembershipId;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonStore {
    private static final String COLLEAGUES = """
            select p.id, p.name, p.email, p.deactivated_at is null as active,
                   m.id as membership_id, m.role, m.unit_id, u.name as unit_name, m.administrator, upper(m.during) as ends
            from party.membership m
            join party.person p on p.id = m.person_id
            left join party.unit u on u.id = m.unit_id
            where m.organisation_id = :organisation and m.during @> :day::date
            order by p.name, p.id
            limit 2000""";

    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PersonId id, String name, String email, Language language) {
        jdbc.sql("insert into party.person (id, name, email, language) values (:id, :name, :email, :language)")
                .param("id", id.value())
                .param("name", name)
                .param("email", email)
                .param("language", language.code())
                .update();
    }

    void addMembership(MembershipId id, NewMembership membership) {
        jdbc.sql("""
                        insert into party.membership (id, person_id, organisation_id, unit_id, role, administrator, during)
                        values (:id, :person, :organisation, :unit, :role, :administrator, daterange(:from, :to, '[]'))""")
                .param("id", id.value())
                .param("person", membership.person().value())
                .param("organisation", membership.organisation().value())
                .param("unit", membership.unit().map(UnitId::value).orElse(null))
                .param("role", membership.role().name())
                .param("administrator", membership.administrator())
                .param("from", membership.during().from())
                .param(
                        "to",
                        membership.during().isOpen()
                                ? null
                                : membership.during().to())
                .update();
    }

    List<ColleagueView> colleagues(OrganisationId organisation, LocalDate day) {
        var byPerson = new LinkedHashMap<PersonId, ColleagueView>();
        jdbc.sql(COLLEAGUES)
                .param("organisation", organisation.value())
                .param("day", day)
                .query(rs -> {
                    var id = new PersonId(rs.getObject("id", UUID.class));
                    var person = byPerson.get(id);
                    var seats = new ArrayList<>(person == null ? List.<ColleagueView.Seat>of() : person.seats());
                    seats.add(seat(rs));
                    byPerson.put(
                            id,
                            new ColleagueView(
                                    id,
                                    rs.getString("name"),
                                    rs.getString("email"),
                                    rs.getBoolean("active"),
                                    List.copyOf(seats)));
                });
        return List.copyOf(byPerson.values());
    }

    Map<PersonId, String> names(Collection<PersonId> people) {
        var names = new HashMap<PersonId, String>();
        jdbc.sql("select id, name from party.person where id = any(:ids)")
                .param("ids", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(rs -> {
                    names.put(new PersonId(rs.getObject(1, UUID.class)), rs.getString(2));
                });
        return names;
    }

    Optional<PersonView> find(PersonId id) {
        return jdbc.sql("select id, name, email, language, deactivated_at from party.person where id = :id")
                .param("id", id.value())
                .query(PersonStore::person)
                .optional();
    }

    Optional<PersonView> byEmail(String email) {
        return jdbc.sql(
                        "select id, name, email, language, deactivated_at from party.person where lower(email) = lower(:email)")
                .param("email", email)
                .query(PersonStore::person)
                .optional();
    }

    Optional<PersonId> leaderOf(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                        select m.person_id from party.membership m join party.person p on p.id = m.person_id
                        where m.unit_id = :unit and m.role = 'UNIT_LEADER' and m.during @> :day::date and p.deactivated_at is null
                        order by m.id limit 1""")
                .param("unit", unit.value())
                .param("day", day)
                .query((rs, i) -> new PersonId(rs.getObject(1, UUID.class)))
                .optional();
    }

    boolean holds(PersonId person, OrganisationId organisation, Role role, Optional<UnitId> unit, LocalDate day) {
        return jdbc.sql("""
                        select exists (select 1 from party.membership
                          where person_id = :person and organisation_id = :organisation and role = :role
                            and unit_id is not distinct from :unit::uuid and during @> :day::date)""")
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("role", role.name())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    int membershipsElsewhere(PersonId person, OrganisationId organisation, LocalDate day) {
        return jdbc.sql("select party.memberships_elsewhere(:person, :organisation, :day)")
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    void setLanguage(PersonId id, Language language) {
        jdbc.sql("update party.person set language = :language where id = :id")
                .param("language", language.code())
                .param("id", id.value())
                .update();
    }

    void deactivate(PersonId id, Instant at) {
        jdbc.sql("update party.person set deactivated_at = :at where id = :id and deactivated_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void endMembership(MembershipId id, LocalDate lastDay) {
        jdbc.sql("""
                        update party.membership
                        set during = daterange(lower(during), greatest(lower(during), :last::date), '[]')
                        where id = :id""").param("id", id.value()).param("last", lastDay).update();
    }

    private static ColleagueView.Seat seat(ResultSet rs) throws SQLException {
        var ends = rs.getObject("ends", LocalDate.class);
        return new ColleagueView.Seat(
                new MembershipId(rs.getObject("membership_id", UUID.class)),
                Role.valueOf(rs.getString("role")),
                Optional.ofNullable(rs.getObject("unit_id", UUID.class)).map(UnitId::new),
                Optional.ofNullable(rs.getString("unit_name")),
                rs.getBoolean("administrator"),
                ends == null ? Period.OPEN_END : ends.minusDays(1));
    }

    private static PersonView person(ResultSet rs, int row) throws SQLException {
        return new PersonView(
                new PersonId(rs.getObject("id", UUID.class)),
                rs.getString("name"),
                rs.getString("email"),
                Language.of(rs.getString("language")),
                rs.getObject("deactivated_at") == null);
    }
}
