package no.tunet;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.access.session.Sessions;
import no.tunet.kernel.Language;
import no.tunet.kernel.MembershipId;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Those who are in the demonstration, read past row-level security, and newcomers for the roles it has nobody in. */
@TestComponent
public class DemoPeople {
    /** The noun in the address: the table, what tells its kinds of rows apart, and whose they are. */
    private static final Map<String, List<String>> OBJECTS = Map.of(
            "behov", List.of("need.need", "state", "org_id"),
            "sammenligninger", List.of("comparison.comparison", "org_id", "org_id"),
            "anskaffelser", List.of("purchase.purchase", "state", "org_id"),
            "avtaler", List.of("agreement.agreement", "state", "buyer_id"),
            "plasseringer", List.of("placement.placement", "state", "org_id"),
            "evalueringer", List.of("evaluation.evaluation", "state", "buyer_org_id"),
            "maned", List.of("settlement.basis", "state", "buyer_org_id"));

    private static final String ONE_IN_EACH_ROLE = """
            select distinct on (m.role, m.administrator, town) m.id, m.person_id, m.role, m.organisation_id,
              case when o.kind = 'MUNICIPALITY' then n.name else '' end as town
            from party.membership m join party.organisation o on o.id = m.organisation_id
            join party.organisation_name n on n.organisation_id = m.organisation_id and upper_inf(n.during)
            left join lateral (
              select count(*) as number from agreement.agreement a where a.farm_id = o.id or a.buyer_unit_id = m.unit_id) a on true
            where upper_inf(m.during)
            order by m.role, m.administrator, town, a.number desc, n.name, m.id""";

    private static final String A_PARTICIPANT = """
            select p.id, p.org_id from placement.participant p join placement.placement l on l.participant_id = p.id
            where l.started_on is not null and l.closed_on is null order by p.id limit 1""";

    private final Cast cast;
    private final Sessions sessions;
    private final JdbcClient owner;

    DemoPeople(Cast cast, Sessions sessions) {
        this.cast = cast;
        this.sessions = sessions;
        var server = TestDatabase.server();
        this.owner = JdbcClient.create(new DriverManagerDataSource(
                server.jdbcUrl(DemoTest.OwnDatabase.NAME),
                server.owner().name(),
                server.owner().password()));
    }

    /** Somebody at work, or a visitor, and the addresses they begin at. */
    public record Somebody(String name, Optional<PersonId> person, Cookie session, List<String> starts) {}

    /** A visitor, and whoever is first in each role in each municipality: a farmer with an agreement, a participant with a placement. */
    public List<Somebody> oneInEachRole() {
        var missing = EnumSet.allOf(Role.class);
        var somebody = new ArrayList<Somebody>();
        somebody.add(new Somebody(
                "VISITOR",
                Optional.empty(),
                new Cookie("tunet_sprak", "nb"),
                List.of("/logg-inn", "/glemt-passord/sendt", "/garder/registrert")));
        somebody.addAll(owner.sql(ONE_IN_EACH_ROLE)
                .query((rs, i) -> {
                    Role role = Role.valueOf(rs.getString("role"));
                    missing.remove(role);
                    return somebody(
                            role,
                            new PersonId(rs.getObject("person_id", UUID.class)),
                            new MembershipId(rs.getObject("id", UUID.class)),
                            starts(role, rs.getObject("organisation_id", UUID.class)));
                })
                .list());
        missing.forEach(role -> somebody.add(newcomer(role)));
        return somebody;
    }

    private Somebody somebody(Role role, PersonId person, MembershipId membership, List<String> starts) {
        var session = new Cookie(
                "tunet_session", sessions.start(person, membership, "test").secret());
        return new Somebody(role.name(), Optional.of(person), session, starts);
    }

    /** The start page, and one object of the organisation in every state there is. */
    private List<String> starts(Role role, UUID organisation) {
        var starts = new ArrayList<>(role == Role.FARMER ? List.of("/", "/dager/frakoblet") : List.of("/"));
        OBJECTS.forEach((noun, table) -> starts.addAll(owner.sql("select distinct on (" + table.get(1) + ") '/" + noun
                        + "/' || id from " + table.getFirst() + " where " + table.getLast() + " = ? order by "
                        + table.get(1) + ", id")
                .param(organisation)
                .query(String.class)
                .list()));
        return starts;
    }

    /** A new session of the person with this address, in their first role. */
    public Cookie session(String email) {
        return owner.sql("""
                        select m.id, m.person_id from party.membership m join party.person p on p.id = m.person_id
                        where p.email = ? order by m.id limit 1""")
                .param(email)
                .query((rs, i) -> new Cookie(
                        "tunet_session",
                        sessions.start(
                                        new PersonId(rs.getObject("person_id", UUID.class)),
                                        new MembershipId(rs.getObject("id", UUID.class)),
                                        "test")
                                .secret()))
                .single();
    }

    /** How many rows there are, whoever may see them. */
    public int count(String table) {
        return owner.sql("select count(*)::int from " + table)
                .query(Integer.class)
                .single();
    }

    private Somebody newcomer(Role role) {
        record Placed(UUID id, OrganisationId organisation) {}
        var placed = owner.sql(A_PARTICIPANT)
                .query((rs, i) -> new Placed(
                        rs.getObject("id", UUID.class), new OrganisationId(rs.getObject("org_id", UUID.class))))
                .single();
        var member = cast.member(placed.organisation(), role);
        if (role == Role.PARTICIPANT) {
            owner.sql("update placement.participant set person_id = ? where id = ?")
                    .params(member.person().value(), placed.id())
                    .update();
        }
        return somebody(role, member.person(), member.membership(), List.of("/"));
    }

    /** As if the session of this person had ended while these fields were being filled; answers what fetches them back. */
    public UUID interrupted(PersonId person, String page, Set<String> fields, String typed) {
        UUID id = UUID.randomUUID();
        owner.sql("""
                        insert into access.interrupted_form (id, person_id, page, fields)
                        select ?, ?, ?, jsonb_object_agg(name, jsonb_build_array(?::text)) from unnest(?::text[]) as name""")
                .params(id, person.value(), page, typed, fields.toArray(String[]::new))
                .update();
        return id;
    }

    /** Everybody reads this language from now on. */
    public void speak(Language language) {
        owner.sql("update party.person set language = ?").param(language.code()).update();
    }
}
