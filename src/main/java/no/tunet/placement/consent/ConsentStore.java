package no.tunet.placement.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.domain.Consent;
import no.tunet.placement.domain.ConsentGiver;
import no.tunet.placement.domain.ConsentPurpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConsentStore {
    private final JdbcClient jdbc;

    ConsentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Participant(OrganisationId organisation, String reference, String name, Optional<LocalDate> bornOn) {}

    Optional<Participant> participant(ParticipantId id) {
        return jdbc.sql("select org_id, reference, name, born_on from placement.participant where id = :id")
                .param("id", id.value())
                .query((rs, i) -> new Participant(
                        new OrganisationId(rs.getObject("org_id", UUID.class)),
                        rs.getString("reference"),
                        rs.getString("name"),
                        Optional.ofNullable(rs.getObject("born_on", LocalDate.class))))
                .optional();
    }

    /** Newest first; withdrawn ones are kept beside those in force. */
    List<Consent> of(ParticipantId participant) {
        return jdbc.sql("""
                        select purpose, giver, given_on, withdrawn_on from placement.consent
                        where participant_id = :id order by recorded_at desc limit 200""")
                .param("id", participant.value())
                .query(ConsentStore::consent)
                .list();
    }

    void give(ParticipantId participant, OrganisationId organisation, Consent consent) {
        jdbc.sql("""
                        insert into placement.consent (id, org_id, participant_id, purpose, giver, given_on)
                        values (:id, :org, :participant, :purpose, :giver, :given)""")
                .param("id", Ids.next())
                .param("org", organisation.value())
                .param("participant", participant.value())
                .param("purpose", consent.purpose().name())
                .param("giver", consent.giver().name())
                .param("given", consent.givenOn())
                .update();
    }

    void withdraw(ParticipantId participant, ConsentPurpose purpose, LocalDate on) {
        jdbc.sql("""
                        update placement.consent set withdrawn_on = :on
                        where participant_id = :participant and purpose = :purpose and withdrawn_on is null""")
                .param("participant", participant.value())
                .param("purpose", purpose.name())
                .param("on", on)
                .update();
    }

    private static Consent consent(ResultSet rs, int i) throws SQLException {
        var purpose = ConsentPurpose.valueOf(rs.getString("purpose"));
        var giver = ConsentGiver.valueOf(rs.getString("giver"));
        LocalDate given = rs.getObject("given_on", LocalDate.class);
        LocalDate withdrawn = rs.getObject("withdrawn_on", LocalDate.class);
        return withdrawn == null
                ? new Consent.InForce(purpose, giver, given)
                : new Consent.Withdrawn(purpose, giver, given, withdrawn);
    }
}
