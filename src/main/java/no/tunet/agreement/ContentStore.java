package no.tunet.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.domain.Consent;
import no.tunet.agreement.domain.Party;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContentStore {
    private final JdbcClient jdbc;
    private final TermsJson json;

    ContentStore(JdbcClient jdbc, TermsJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(AgreementId id, OrganisationId buyer, OrganisationId farm, Content content) {
        jdbc.sql("""
                        insert into agreement.content (agreement_id, amendment, round, buyer_id, farm_id, status, terms, hash, effective_on,
                          reason, proposed_for, made_by, made_on)
                        values (:id, :amendment, :round, :buyer, :farm, :status, :terms::jsonb, :hash, :effective, :reason, :for, :by, :on)""")
                .param("id", id.value())
                .param("amendment", content.amendment())
                .param("round", content.round())
                .param("buyer", buyer.value())
                .param("farm", farm.value())
                .param("status", content.status().name())
                .param("terms", json.write(content.terms()))
                .param("hash", content.hash())
                .param("effective", content.effectiveOn())
                .param("reason", content.reason())
                .param("for", content.proposedFor().name())
                .param("by", content.madeBy().value())
                .param("on", content.madeOn())
                .update();
    }

    /** Writes new terms into a draft that is still being written. */
    void rewrite(AgreementId id, Content draft) {
        jdbc.sql("""
                        update agreement.content set terms = :terms::jsonb, hash = :hash, effective_on = :effective, made_by = :by, made_on = :on
                        where agreement_id = :id and amendment = :amendment and round = :round and status = 'DRAFT'""")
                .param("id", id.value())
                .param("amendment", draft.amendment())
                .param("round", draft.round())
                .param("terms", json.write(draft.terms()))
                .param("hash", draft.hash())
                .param("effective", draft.effectiveOn())
                .param("by", draft.madeBy().value())
                .param("on", draft.madeOn())
                .update();
    }

    void mark(AgreementId id, Content content, Content.Status status, LocalDate today) {
        jdbc.sql("""
                        update agreement.content set status = :status, agreed_on = case when :status = 'AGREED' then :today::date end
                        where agreement_id = :id and amendment = :amendment and round = :round""")
                .param("id", id.value())
                .param("amendment", content.amendment())
                .param("round", content.round())
                .param("status", status.name())
                .param("today", today)
                .update();
    }

    void consent(AgreementFile file, Content content, Party party, Consent consent) {
        jdbc.sql("""
                        insert into agreement.consent (agreement_id, amendment, round, buyer_id, farm_id, party, person_id, person_name, role,
                          hash, consented_on, consented_at)
                        values (:id, :amendment, :round, :buyer, :farm, :party, :person, :name, :role, :hash, :on, :at)""")
                .param("id", file.id().value())
                .param("amendment", content.amendment())
                .param("round", content.round())
                .param("buyer", file.buyer().value())
                .param("farm", file.farm().value())
                .param("party", party.name())
                .param("person", consent.person().value())
                .param("name", consent.name())
                .param("role", consent.role().name())
                .param("hash", consent.hash())
                .param("on", consent.on())
                .param("at", consent.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The versions of some agreements in order, with the consents given to each, in one statement. */
    Versions of(UUID[] ids) {
        var versions = new Versions();
        jdbc.sql("""
                        select c.*, s.party, s.person_id, s.person_name, s.role, s.hash as consent_hash, s.consented_on, s.consented_at
                        from agreement.content c
                        left join agreement.consent s using (agreement_id, amendment, round)
                        where c.agreement_id = any(:ids)
                        order by c.agreement_id, c.amendment, c.round, s.consented_at""").param("ids", ids).query(rs -> {
            AgreementId id = id(rs);
            if (!versions.has(id, rs.getInt("amendment"), rs.getInt("round"))) {
                versions.add(id, content(rs));
            }
            if (rs.getString("party") != null) {
                versions.add(id, consent(rs));
            }
        });
        return versions;
    }

    private static AgreementId id(ResultSet rs) throws SQLException {
        return new AgreementId(rs.getObject("agreement_id", UUID.class));
    }

    private Content content(ResultSet rs) throws SQLException {
        return new Content(
                rs.getInt("amendment"),
                rs.getInt("round"),
                Content.Status.valueOf(rs.getString("status")),
                json.read(rs.getString("terms")),
                rs.getString("hash"),
                rs.getObject("effective_on", LocalDate.class),
                rs.getString("reason"),
                Party.valueOf(rs.getString("proposed_for")),
                new PersonId(rs.getObject("made_by", UUID.class)),
                rs.getObject("made_on", LocalDate.class),
                Optional.ofNullable(rs.getObject("agreed_on", LocalDate.class)));
    }

    private static GivenConsent consent(ResultSet rs) throws SQLException {
        return new GivenConsent(
                rs.getInt("amendment"),
                rs.getInt("round"),
                Party.valueOf(rs.getString("party")),
                new Consent(
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        rs.getString("person_name"),
                        Role.valueOf(rs.getString("role")),
                        rs.getObject("consented_on", LocalDate.class),
                        rs.getObject("consented_at", OffsetDateTime.class).toInstant(),
                        rs.getString("consent_hash")));
    }
}
