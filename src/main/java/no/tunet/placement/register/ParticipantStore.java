package no.tunet.placement.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.TargetGroup;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.PlacementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ParticipantStore {
    private static final String MATCHES = """
            from placement.participant p
            left join lateral (
              select l.state, l.since_on, l.farm_org_id from placement.placement l
              where l.participant_id = p.id order by l.planned_from_on desc, l.id desc limit 1) n on true
            where p.org_id = tunet.org()
              and (:words = '' or p.name ilike '%' || :words || '%' or p.reference ilike :words || '%')
              and (:state = '' or coalesce(n.state, 'None') = :state)""";

    private final JdbcClient jdbc;

    ParticipantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(String words, String state) {
        return jdbc.sql("select count(*) " + MATCHES)
                .param("words", literal(words))
                .param("state", state)
                .query(Long.class)
                .single();
    }

    List<ParticipantRow> list(String words, String state, LocalDate today, int offset, int size) {
        return jdbc.sql("""
                        select p.id, p.name, p.reference, p.target_group, u.name as unit, n.state, n.since_on,
                               (select f.name from party.organisation_name f where f.organisation_id = n.farm_org_id and f.during @> :today) as farm
                        """
                        + MATCHES.replace(
                                "left join lateral", "join party.unit u on u.id = p.unit_id\nleft join lateral")
                        + " order by p.name, p.id limit :size offset :offset")
                .param("words", literal(words))
                .param("state", state)
                .param("today", today)
                .param("size", size)
                .param("offset", offset)
                .query((rs, i) -> new ParticipantRow(
                        new ParticipantId(rs.getObject("id", UUID.class)),
                        rs.getString("name"),
                        rs.getString("reference"),
                        rs.getString("unit"),
                        TargetGroup.valueOf(rs.getString("target_group")),
                        Optional.ofNullable(rs.getString("state")),
                        Optional.ofNullable(rs.getObject("since_on", LocalDate.class)),
                        Optional.ofNullable(rs.getString("farm"))))
                .list();
    }

    Optional<ParticipantFile> find(ParticipantId id) {
        return jdbc.sql("""
                        select p.id, p.org_id, p.name, p.reference, u.name as unit, p.target_group, p.language, p.born_on, p.person_id,
                               p.held_because is not null as held, p.registered_on, p.version
                        from placement.participant p join party.unit u on u.id = p.unit_id where p.id = :id""")
                .param("id", id.value())
                .query(ParticipantStore::file)
                .optional();
    }

    List<PlacementLine> placements(ParticipantId id, LocalDate today) {
        return jdbc.sql("""
                        select l.id, l.state, l.since_on, l.planned_from_on, l.planned_to_on, n.name
                        from placement.placement l
                        join party.organisation_name n on n.organisation_id = l.farm_org_id and n.during @> :today
                        where l.participant_id = :id order by l.planned_from_on desc, l.id desc limit 50""")
                .param("id", id.value())
                .param("today", today)
                .query((rs, i) -> new PlacementLine(
                        new PlacementId(rs.getObject("id", UUID.class)),
                        rs.getString("name"),
                        rs.getString("state"),
                        rs.getObject("since_on", LocalDate.class),
                        rs.getObject("planned_from_on", LocalDate.class),
                        rs.getObject("planned_to_on", LocalDate.class)))
                .list();
    }

    List<TeamMember> team(ParticipantId id) {
        return jdbc.sql("""
                        select a.person_id, p.name, a.from_on from placement.assignment a join party.person p on p.id = a.person_id
                        where a.participant_id = :id and a.ended_on is null order by a.from_on, p.name limit 50""")
                .param("id", id.value())
                .query((rs, i) -> new TeamMember(
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        rs.getString("name"),
                        rs.getObject("from_on", LocalDate.class)))
                .list();
    }

    void add(
            ParticipantId id,
            OrganisationId organisation,
            String reference,
            NewParticipant participant,
            LocalDate today) {
        jdbc.sql("""
                        insert into placement.participant (id, org_id, unit_id, reference, name, born_on, target_group, language, registered_on, last_entry_on)
                        values (:id, :org, :unit, :reference, :name, :born, :group, :language, :today, :today)""")
                .param("id", id.value())
                .param("org", organisation.value())
                .param("unit", participant.unit().value())
                .param("reference", reference)
                .param("name", participant.name())
                .param("born", participant.bornOn().orElse(null))
                .param("group", participant.group().name())
                .param("language", participant.language().code())
                .param("today", today)
                .update();
    }

    void assign(ParticipantId id, OrganisationId organisation, PersonId person, LocalDate today) {
        jdbc.sql("""
                        insert into placement.assignment (participant_id, org_id, person_id, from_on) values (:id, :org, :person, :today)
                        on conflict (participant_id, person_id, from_on) do update set ended_on = null""")
                .param("id", id.value())
                .param("org", organisation.value())
                .param("person", person.value())
                .param("today", today)
                .update();
    }

    int endAssignment(ParticipantId id, PersonId person, LocalDate today) {
        return jdbc.sql("""
                        update placement.assignment set ended_on = :today
                        where participant_id = :id and person_id = :person and ended_on is null""")
                .param("id", id.value())
                .param("person", person.value())
                .param("today", today)
                .update();
    }

    List<TeamMember> kin(ParticipantId id) {
        return jdbc.sql("""
                        select k.person_id, p.name, k.from_on from placement.kin k join party.person p on p.id = k.person_id
                        where k.participant_id = :id and k.ended_on is null order by k.from_on, p.name limit 50""")
                .param("id", id.value())
                .query((rs, i) -> new TeamMember(
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        rs.getString("name"),
                        rs.getObject("from_on", LocalDate.class)))
                .list();
    }

    void addKin(ParticipantId id, OrganisationId organisation, PersonId person, LocalDate today) {
        jdbc.sql("""
                        insert into placement.kin (participant_id, org_id, person_id, from_on) values (:id, :org, :person, :today)
                        on conflict (participant_id, person_id, from_on) do update set ended_on = null""")
                .param("id", id.value())
                .param("org", organisation.value())
                .param("person", person.value())
                .param("today", today)
                .update();
    }

    int endKin(ParticipantId id, PersonId person, LocalDate today) {
        return jdbc.sql("""
                        update placement.kin set ended_on = :today
                        where participant_id = :id and person_id = :person and ended_on is null""")
                .param("id", id.value())
                .param("person", person.value())
                .param("today", today)
                .update();
    }

    void link(ParticipantId id, PersonId account) {
        jdbc.sql("update placement.participant set person_id = :account, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("account", account.value())
                .update();
    }

    private static ParticipantFile file(ResultSet rs, int i) throws SQLException {
        return new ParticipantFile(
                new ParticipantId(rs.getObject("id", UUID.class)),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                rs.getString("name"),
                rs.getString("reference"),
                rs.getString("unit"),
                TargetGroup.valueOf(rs.getString("target_group")),
                Language.of(rs.getString("language")),
                Optional.ofNullable(rs.getObject("born_on", LocalDate.class)),
                Optional.ofNullable(rs.getObject("person_id", UUID.class)).map(PersonId::new),
                rs.getBoolean("held"),
                rs.getObject("registered_on", LocalDate.class),
                rs.getInt("version"));
    }

    private static String literal(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
