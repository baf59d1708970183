package no.tunet.access.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.MembershipId;
import no.tunet.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passwords (hashes only), one-time-code secrets (sealed) and failed attempts. */
@Repository
public class CredentialStore {
    private final JdbcClient jdbc;
    private final SecretBox box;

    CredentialStore(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    Optional<Credential> byEmail(String email) {
        return jdbc.sql("""
                        select c.person_id, c.password_hash, c.totp_secret, c.failures, c.locked_until
                        from access.credential c join party.person p on p.id = c.person_id
                        where lower(p.email) = lower(:email) and p.deactivated_at is null""")
                .param("email", email)
                .query((rs, i) -> new Credential(
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        rs.getString("password_hash"),
                        code(rs),
                        rs.getInt("failures"),
                        Optional.ofNullable(rs.getObject("locked_until", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }

    public void setPassword(PersonId person, String hash) {
        jdbc.sql("""
                        insert into access.credential (person_id, password_hash) values (:person, :hash)
                        on conflict (person_id) do update set password_hash = excluded.password_hash, failures = 0, locked_until = null, changed_at = now()""").param("person", person.value()).param("hash", hash).update();
    }

    public void setTotp(PersonId person, Optional<String> secret) {
        jdbc.sql("update access.credential set totp_secret = :secret where person_id = :person")
                .param(
                        "secret",
                        secret.map(plain -> box.seal(plain, person.value())).orElse(null))
                .param("person", person.value())
                .update();
    }

    public Optional<String> hash(PersonId person) {
        return jdbc.sql("select password_hash from access.credential where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    public boolean hasTotp(PersonId person) {
        return jdbc.sql("select totp_secret is not null from access.credential where person_id = :person")
                .param("person", person.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void failed(PersonId person, int failures, Optional<Instant> lockedUntil) {
        jdbc.sql("update access.credential set failures = :failures, locked_until = :until where person_id = :person")
                .param("failures", failures)
                .param("until", lockedUntil.map(i -> i.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("person", person.value())
                .update();
    }

    void succeeded(PersonId person) {
        jdbc.sql(
                        "update access.credential set failures = 0, locked_until = null where person_id = :person and failures > 0")
                .param("person", person.value())
                .update();
    }

    /** The membership a person starts with: the first that holds today. */
    Optional<MembershipId> firstMembership(PersonId person, LocalDate today) {
        return jdbc.sql(
                        "select id from party.membership where person_id = :person and during @> :today::date order by administrator, id limit 1")
                .param("person", person.value())
                .param("today", today)
                .query((rs, i) -> new MembershipId(rs.getObject(1, UUID.class)))
                .optional();
    }

    private Code code(ResultSet rs) throws SQLException {
        String sealed = rs.getString("totp_secret");
        return sealed == null
                ? new Code.None()
                : box.open(sealed, rs.getObject("person_id", UUID.class))
                        .<Code>map(Code.Asked::new)
                        .orElseGet(Code.Unreadable::new);
    }

    /** Seals what is still readable; answers how many secrets this key does not open. */
    int sealOld() {
        record Kept(PersonId person, String secret) {}
        var all = jdbc.sql("select person_id, totp_secret from access.credential where totp_secret is not null")
                .query((rs, i) ->
                        new Kept(new PersonId(rs.getObject("person_id", UUID.class)), rs.getString("totp_secret")))
                .list();
        all.stream()
                .filter(kept -> !kept.secret().startsWith(SecretBox.MARK))
                .forEach(kept -> setTotp(kept.person(), Optional.of(kept.secret())));
        return (int) all.stream()
                .filter(kept -> kept.secret().startsWith(SecretBox.MARK))
                .filter(kept -> box.open(kept.secret(), kept.person().value()).isEmpty())
                .count();
    }

    /** Whether a one-time code is asked for, and what it is checked against. */
    sealed interface Code {
        record None() implements Code {}

        record Asked(String secret) implements Code {}

        /** It was made under another key, or has been touched: no code fits. */
        record Unreadable() implements Code {}
    }

    record Credential(PersonId person, String passwordHash, Code code, int failures, Optional<Instant> lockedUntil) {}
}
