package no.tunet.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MailStore {
    private final JdbcClient jdbc;

    MailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Address> addresses(OrganisationId organisation, Optional<UnitId> unit, Role role, LocalDate today) {
        return jdbc.sql("select email, language from notices.addresses(:org, :role, :unit::uuid, :today) limit 200")
                .param("org", organisation.value())
                .param("role", role.name())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("today", today)
                .query(MailStore::address)
                .list();
    }

    Optional<Address> address(PersonId person) {
        return jdbc.sql("select email, language from notices.address(:person)")
                .param("person", person.value())
                .query(MailStore::address)
                .optional();
    }

    void add(Optional<OrganisationId> organisation, String recipient, Language language, Letter.Text text) {
        jdbc.sql("""
                        insert into notices.mail (id, org_id, recipient, language, subject, body, unsubscribe)
                        values (:id, :org, :recipient, :language, :subject, :body, :unsubscribe)""")
                .param("id", Ids.next())
                .param("org", organisation.map(OrganisationId::value).orElse(null))
                .param("recipient", recipient)
                .param("language", language.code())
                .param("subject", text.subject())
                .param("body", text.body())
                .param("unsubscribe", text.unsubscribe().orElse(null))
                .update();
    }

    List<Mail> unsent(int limit) {
        return jdbc.sql("""
                        select id, recipient, subject, body, unsubscribe, made_at, sent_at from notices.mail
                        where sent_at is null and failures < 10 order by failures, made_at limit :limit""").param("limit", limit).query(MailStore::mail).list();
    }

    /** Takes a letter that still waits; false when another node has it in hand or has sent it. */
    boolean hold(UUID id) {
        return jdbc.sql("select 1 from notices.mail where id = :id and sent_at is null for update skip locked")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    List<Mail> latest(int limit) {
        return jdbc.sql(
                        "select id, recipient, subject, body, unsubscribe, made_at, sent_at from notices.mail order by made_at desc limit :limit")
                .param("limit", limit)
                .query(MailStore::mail)
                .list();
    }

    void sent(UUID id) {
        jdbc.sql("update notices.mail set sent_at = now(), body = '', unsubscribe = null where id = :id")
                .param("id", id)
                .update();
    }

    void failed(UUID id) {
        jdbc.sql("update notices.mail set failures = failures + 1 where id = :id")
                .param("id", id)
                .update();
    }

    private static Address address(ResultSet rs, int row) throws SQLException {
        return new Address(rs.getString("email"), Language.of(rs.getString("language")));
    }

    private static Mail mail(ResultSet rs, int row) throws SQLException {
        return new Mail(
                rs.getObject("id", UUID.class),
                rs.getString("recipient"),
                rs.getString("subject"),
                rs.getString("body"),
                Optional.ofNullable(rs.getString("unsubscribe")),
                rs.getObject("made_at", OffsetDateTime.class),
                Optional.ofNullable(rs.getObject("sent_at", OffsetDateTime.class)));
    }

    record Address(String email, Language language) {}
}
