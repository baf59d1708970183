package no.tunet.access.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.domain.SessionRules;
import no.tunet.access.domain.Token;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import no.tunet.kernel.MembershipId;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionStore {
    private static final String MEMBER = """
            select s.id as session_id, s.seen_at, p.id as person_id, p.name as person_name, p.language,
                   m.id as membership_id, m.role, m.administrator, m.unit_id, o.id as organisation_id, o.kind, n.name as organisation_name
            from access.session s
            join party.person p on p.id = s.person_id and p.deactivated_at is null
            join party.membership m on m.id = s.membership_id and m.during @> :today::date
            join party.organisation o on o.id = m.organisation_id
            join party.organisation_name n on n.organisation_id = o.id and n.during @> :today::date
            where s.token_hash = :hash and s.ended_at is null and s.seen_at > :idle_since and s.started_at > :started_since""";

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OpenSession> find(Token token, LocalDate today, Instant now, SessionRules rules) {
        return jdbc.sql(MEMBER)
                .param("hash", token.hash())
                .param("today", today)
                .param("idle_since", at(now.minus(rules.idle())))
                .param("started_since", at(now.minus(rules.absolute())))
                .query(SessionStore::open)
                .optional();
    }

    Optional<PersonId> whoHeld(Token token) {
        return jdbc.sql("select person_id from access.session where token_hash = :hash")
                .param("hash", token.hash())
                .query((rs, i) -> new PersonId(rs.getObject(1, UUID.class)))
                .optional();
    }

    void start(UUID id, Token token, PersonId person, MembershipId membership, String agent, Instant now) {
        jdbc.sql("""
                        insert into access.session (id, token_hash, person_id, membership_id, agent, started_at, seen_at)
                        values (:id, :hash, :person, :membership, :agent, :now, :now)""")
                .param("id", id)
                .param("hash", token.hash())
                .param("person", person.value())
                .param("membership", membership.value())
                .param("agent", agent)
                .param("now", at(now))
                .update();
    }

    void seen(UUID id, Instant now) {
        jdbc.sql("update access.session set seen_at = :now where id = :id")
                .param("id", id)
                .param("now", at(now))
                .update();
    }

    void end(Token token, Instant now) {
        jdbc.sql("update access.session set ended_at = :now where token_hash = :hash and ended_at is null")
                .param("hash", token.hash())
                .param("now", at(now))
                .update();
    }

    void end(UUID id, PersonId person, Instant now) {
        jdbc.sql(
                        "update access.session set ended_at = :now where id = :id and person_id = :person and ended_at is null")
                .param("id", id)
                .param("person", person.value())
                .param("now", at(now))
                .update();
    }

    void endAll(PersonId person, Instant now) {
        jdbc.sql("update access.session set ended_at = :now where person_id = :person and ended_at is null")
                .param("person", person.value())
                .param("now", at(now))
                .update();
    }

    List<OwnSession> open(PersonId person, Instant startedSince) {
        return jdbc.sql("""
                        select id, agent, started_at, seen_at from access.session
                        where person_id = :person and ended_at is null and started_at > :since
                        order by seen_at desc limit 50""")
                .param("person", person.value())
                .param("since", at(startedSince))
                .query((rs, i) -> new OwnSession(
                        rs.getObject("id", UUID.class),
                        rs.getString("agent"),
                        rs.getObject("started_at", OffsetDateTime.class).toInstant(),
                        rs.getObject("seen_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    int forget(Duration olderThan, Instant now) {
        return jdbc.sql("delete from access.session where started_at < :before")
                .param("before", at(now.minus(olderThan)))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static OpenSession open(ResultSet rs, int row) throws SQLException {
        var member = new Actor.Member(
                new PersonId(rs.getObject("person_id", UUID.class)),
                rs.getString("person_name"),
                new OrganisationId(rs.getObject("organisation_id", UUID.class)),
                rs.getString("organisation_name"),
                OrganisationKind.valueOf(rs.getString("kind")),
                Optional.ofNullable(rs.getObject("unit_id", UUID.class)).map(UnitId::new),
                new MembershipId(rs.getObject("membership_id", UUID.class)),
                Role.valueOf(rs.getString("role")),
                rs.getBoolean("administrator"),
                Language.of(rs.getString("language")));
        return new OpenSession(
                rs.getObject("session_id", UUID.class),
                rs.getObject("seen_at", OffsetDateTime.class).toInstant(),
                member);
    }

    record OpenSession(UUID id, Instant seenAt, Actor.Member member) {}
}
