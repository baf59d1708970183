package no.tunet.placement.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.OrganisationId;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.CertificateKind;
import no.tunet.placement.domain.CertificateShown;
import no.tunet.placement.domain.Consent;
import no.tunet.placement.domain.ConsentGiver;
import no.tunet.placement.domain.ConsentPurpose;
import no.tunet.placement.domain.FarmWorker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the start rules want to know. */
@Repository
class StartFactsStore {
    private final JdbcClient jdbc;

    StartFactsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Consent> consents(ParticipantId participant) {
        return jdbc.sql("""
                        select purpose, giver, given_on from placement.consent
                        where participant_id = :id and withdrawn_on is null limit 50""")
                .param("id", participant.value())
                .query((rs, i) -> (Consent) new Consent.InForce(
                        ConsentPurpose.valueOf(rs.getString("purpose")),
                        ConsentGiver.valueOf(rs.getString("giver")),
                        rs.getObject("given_on", LocalDate.class)))
                .list();
    }

    boolean sheetPresent(PlacementId placement) {
        return jdbc.sql("select exists (select 1 from placement.information_sheet where placement_id = :id)")
                .param("id", placement.value())
                .query(Boolean.class)
                .single();
    }

    /** The people who meet participants at a farm on a day, each with the newest certificate shown to this municipality. */
    List<FarmWorker> workers(OrganisationId farm, OrganisationId shownTo, LocalDate on) {
        return jdbc.sql("""
                        select w.name, w.sporadic_never_alone, c.kind, c.issued_on, c.shown_on
                        from placement.farm_worker w
                        left join lateral (
                          select * from placement.certificate c where c.worker_id = w.id and c.shown_to_org_id = :org
                          order by c.shown_on desc, c.issued_on desc limit 1) c on true
                        where w.farm_org_id = :farm and w.from_on <= :on and (w.ended_on is null or w.ended_on >= :on) order by w.name limit 200""")
                .param("farm", farm.value())
                .param("org", shownTo.value())
                .param("on", on)
                .query((rs, i) ->
                        new FarmWorker(rs.getString("name"), rs.getBoolean("sporadic_never_alone"), certificate(rs)))
                .list();
    }

    private static Optional<CertificateShown> certificate(ResultSet rs) throws SQLException {
        String kind = rs.getString("kind");
        return kind == null
                ? Optional.empty()
                : Optional.of(new CertificateShown(
                        CertificateKind.valueOf(kind),
                        rs.getObject("issued_on", LocalDate.class),
                        rs.getObject("shown_on", LocalDate.class)));
    }
}
