package no.tunet.access.recovery;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.domain.Token;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time links; only hashes are kept. */
@Repository
public class LinkStore {
    /** What a one-time link is good for. */
    public enum Kind {
        FIRST,
        INVITATION,
        RESET
    }

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(
            Token token, Kind kind, Optional<PersonId> person, Optional<OrganisationId> organisation, Instant expires) {
        jdbc.sql("""
                        insert into access.link (token_hash, kind, person_id, organisation_id, expires_at)
                        values (:hash, :kind, :person, :organisation, :expires)""")
                .param("hash", token.hash())
                .param("kind", kind.name())
                .param("person", person.map(PersonId::value).orElse(null))
                .param("organisation", organisation.map(OrganisationId::value).orElse(null))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The link, when it has been neither used nor outlived. */
    public Optional<Link> find(Token token) {
        return jdbc.sql(
                        "select kind, person_id from access.link where token_hash = :hash and used_at is null and expires_at > now()")
                .param("hash", token.hash())
                .query((rs, i) -> new Link(
                        Kind.valueOf(rs.getString("kind")),
                        Optional.ofNullable(rs.getObject("person_id", UUID.class))
                                .map(PersonId::new)))
                .optional();
    }

    /** Uses the link up. False when somebody was quicker. */
    public boolean use(Token token) {
        return jdbc.sql(
                                "update access.link set used_at = now() where token_hash = :hash and used_at is null and expires_at > now()")
                        .param("hash", token.hash())
                        .update()
                == 1;
    }

    public void forgetFirst() {
        jdbc.sql("delete from access.link where kind = 'FIRST'").update();
    }

    public boolean anybody() {
        return jdbc.sql("select exists (select 1 from party.person)")
                .query(Boolean.class)
                .single();
    }

    /** What a link is good for, and for whom. */
    public record Link(Kind kind, Optional<PersonId> person) {}
}
