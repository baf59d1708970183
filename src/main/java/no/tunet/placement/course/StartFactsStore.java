package no.tunet.placement.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.agreement.AgreementStatus;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Period;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.domain.CertificateKind;
import no.tunet.placement.domain.CertificateShown;
import no.tunet.placement.domain.Consent;
import no.tunet.placement.domain.ConsentGiver;
import no.tunet.placement.domain.ConsentPurpose;
import no.tunet.placement.domain.FarmWorker;
import no.tunet.placement.domain.StartFacts;
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

    /** What is stored about a placement that bears on its start. */
    record Stored(
            List<Consent> consents,
            boolean sheetPresent,
            boolean responsibleNamed,
            Set<HalfDayOfWeek> free,
            Optional<StartFacts.AgreementFacts> agreement,
            List<FarmWorker> workers) {}

    /**
     * Everything at once, one row per person at the farm on a day with the newest certificate shown to this municipality. A half-day is free when the
     * agreement holds a place for the whole period that nobody fills at any time in it.
     */
    Stored of(PlacementFile file, Period during, LocalDate meeting) {
        var workers = new ArrayList<FarmWorker>();
        var stored = new ArrayList<Stored>(1);
        jdbc.sql("""
                        select
                          array(select concat_ws(' ', purpose, giver, given_on) from placement.consent
                            where participant_id = :participant and withdrawn_on is null limit 50) as consents,
                          exists (select 1 from placement.information_sheet where placement_id = :placement) as sheet,
                          exists (select 1 from tasks.responsibility
                            where about_kind = 'placement' and about_id = :placement and owner_id is not null) as responsible,
                          array(select distinct b.half_day from directory.booking b
                            where b.agreement_id = :agreement and b.during @> daterange(:from, :to, '[]')
                              and not exists (select 1 from placement.slot s
                                where s.booking_id = b.id and s.during && daterange(:from, :to, '[]'))) as free,
                          a.state, a.starts_on, a.ends_on, w.name, w.sporadic_never_alone, w.kind, w.issued_on, w.shown_on
                        from (select 1) one
                        left join agreement.agreement a on a.id = :agreement
                        left join lateral (
                          select w.name, w.sporadic_never_alone, c.kind, c.issued_on, c.shown_on
                          from placement.farm_worker w
                          left join lateral (
                            select * from placement.certificate c where c.worker_id = w.id and c.shown_to_org_id = :org
                            order by c.shown_on desc, c.issued_on desc limit 1) c on true
                          where w.farm_org_id = :farm and w.from_on <= :on and (w.ended_on is null or w.ended_on >= :on)
                          order by w.name limit 200) w on true""")
                .param("participant", file.participant().value())
                .param("placement", file.id().value())
                .param("agreement", file.agreement().value())
                .param("from", during.from())
                .param("to", during.to())
                .param("farm", file.farm().value())
                .param("org", file.organisation().value())
                .param("on", meeting)
                .query(rs -> {
                    if (rs.getString("name") != null) {
                        workers.add(new FarmWorker(
                                rs.getString("name"), rs.getBoolean("sporadic_never_alone"), certificate(rs)));
                    }
                    if (stored.isEmpty()) {
                        stored.add(stored(rs));
                    }
                });
        Stored first = stored.getFirst();
        return new Stored(
                first.consents(),
                first.sheetPresent(),
                first.responsibleNamed(),
                first.free(),
                first.agreement(),
                List.copyOf(workers));
    }

    private static Stored stored(ResultSet rs) throws SQLException {
        var consents = new ArrayList<Consent>();
        for (String words : (String[]) rs.getArray("consents").getArray()) {
            String[] parts = words.split(" ");
            consents.add(new Consent.InForce(
                    ConsentPurpose.valueOf(parts[0]), ConsentGiver.valueOf(parts[1]), LocalDate.parse(parts[2])));
        }
        var free = new HashSet<HalfDayOfWeek>();
        for (Object code : (Object[]) rs.getArray("free").getArray()) {
            int at = ((Number) code).intValue();
            free.add(new HalfDayOfWeek(DayOfWeek.of(at / 2 + 1), HalfDay.values()[at % 2]));
        }
        return new Stored(
                List.copyOf(consents),
                rs.getBoolean("sheet"),
                rs.getBoolean("responsible"),
                Set.copyOf(free),
                agreement(rs),
                List.of());
    }

    private static Optional<StartFacts.AgreementFacts> agreement(ResultSet rs) throws SQLException {
        if (rs.getString("state") == null) {
            return Optional.empty();
        }
        var status = AgreementStatus.valueOf(rs.getString("state"));
        boolean open = status == AgreementStatus.SIGNED || (status.isLive() && status != AgreementStatus.ON_HOLD);
        return Optional.of(new StartFacts.AgreementFacts(
                open,
                new Period(rs.getObject("starts_on", LocalDate.class), rs.getObject("ends_on", LocalDate.class))));
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
