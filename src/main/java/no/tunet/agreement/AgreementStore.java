package no.tunet.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.domain.AgreementState;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.UnitId;
import no.tunet.purchase.PurchaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AgreementStore {
    private static final String SELECT = """
            select a.*, b.name as buyer_name, f.name as farm_name
            from agreement.agreement a
            join party.organisation_name b on b.organisation_id = a.buyer_id and b.during @> :today::date
            join party.organisation_name f on f.organisation_id = a.farm_id and f.during @> :today::date
            """;
    private static final String SIGNED =
            " and a.state in ('SIGNED', 'TRIAL', 'RUNNING', 'ON_HOLD', 'CORRECTION', 'NOTICE')";

    private final JdbcClient jdbc;
    private final ContentStore contents;
    private final BusinessClock clock;

    AgreementStore(JdbcClient jdbc, ContentStore contents, BusinessClock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.clock = clock;
    }

    void add(NewAgreement agreement, OrganisationId buyer, LocalDate today) {
        jdbc.sql("""
                        insert into agreement.agreement (id, buyer_id, buyer_unit_id, farm_id, title, purchase_id, need_id, signable_from_on,
                          state, state_since_on, starts_on, ends_on)
                        values (:id, :buyer, :unit, :farm, :title, :purchase, :need, :signable, 'DRAFT', :today, :starts, :ends)""")
                .param("id", agreement.id().value())
                .param("buyer", buyer.value())
                .param("unit", agreement.unit().map(UnitId::value).orElse(null))
                .param("farm", agreement.farm().value())
                .param("title", agreement.title())
                .param("purchase", agreement.purchase().value())
                .param("need", agreement.need().orElse(null))
                .param("signable", agreement.signableFrom())
                .param("today", today)
                .param("starts", agreement.terms().term().from())
                .param("ends", agreement.terms().term().to())
                .update();
    }

    Optional<AgreementFile> find(AgreementId id) {
        return all(SELECT + "where a.id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    boolean hasAgreement(PurchaseId purchase) {
        return jdbc.sql(
                        "select exists (select 1 from agreement.agreement where purchase_id = :purchase and state <> 'DROPPED')")
                .param("purchase", purchase.value())
                .query(Boolean.class)
                .single();
    }

    /** The agreement of a purchase, when there is one that was not dropped. */
    Optional<AgreementFile> ofPurchase(PurchaseId purchase) {
        return all(
                        SELECT + "where a.purchase_id = :purchase and a.state <> 'DROPPED'",
                        Map.of("purchase", purchase.value()))
                .stream()
                .findFirst();
    }

    /** Every agreement of a party that was ever signed, at most so many, newest first. */
    List<AgreementFile> everSigned(OrganisationId party, int limit) {
        return all(
                SELECT
                        + "where (a.buyer_id = :party or a.farm_id = :party) and a.signed_on is not null order by a.starts_on desc, a.id limit :limit",
                Map.of("party", party.value(), "limit", limit));
    }

    /** Signed and not ended agreements of a party whose term holds the day, at most so many. */
    List<AgreementFile> runningFor(OrganisationId party, LocalDate day, int limit) {
        return all(
                SELECT + "where (a.buyer_id = :party or a.farm_id = :party) and :day between a.starts_on and a.ends_on"
                        + SIGNED + " order by a.starts_on, a.id limit :limit",
                Map.of("party", party.value(), "day", day, "limit", limit));
    }

    /** Signed and not ended agreements of a farm, whenever they begin. */
    List<AgreementFile> signedOf(OrganisationId farm) {
        return all(
                SELECT + "where a.farm_id = :farm" + SIGNED + " order by a.starts_on, a.id limit 1000",
                Map.of("farm", farm.value()));
    }

    /** Every signed and not ended agreement after an id, in portions, for the nightly job. */
    List<AgreementFile> signedAfter(UUID after, int limit) {
        return all(
                SELECT + "where a.id > :after" + SIGNED + " order by a.id limit :limit",
                Map.of("after", after, "limit", limit));
    }

    /** Moves on from the version that was read; false when somebody else was first. */
    boolean move(AgreementFile from, AgreementState to, Period term, LocalDate today) {
        return jdbc.sql("""
                                update agreement.agreement
                                set state = :state, state_since_on = case when state = :state then state_since_on else :today end,
                                    shared = shared or :shared, review_hash = :review_hash, sent_by = :sent_by, signed_on = coalesce(signed_on, :signed),
                                    trial_until_on = :trial_until, matter_by = :matter_by, matter = :matter, fix_by_on = :fix_by,
                                    notice_by = :notice_by, notice_on = :notice_on, notice_last_on = :notice_last, notice_reason = :notice_reason,
                                    last_day_on = :last_day, end_cause = :end_cause, drop_reason = :drop_reason,
                                    starts_on = :starts, ends_on = :ends, version = version + 1
                                where id = :id and version = :version""")
                        .param("id", from.id().value())
                        .param("version", from.version())
                        .param("today", today)
                        .param("starts", term.from())
                        .param("ends", term.to())
                        .params(StateColumns.of(to, today))
                        .update()
                == 1;
    }

    void recordException(AgreementId id, SigningException exception) {
        jdbc.sql("""
                        update agreement.agreement set exception_by = :by, exception_on = :on, exception_reason = :reason, version = version + 1
                        where id = :id""")
                .param("id", id.value())
                .param("by", exception.leader().value())
                .param("on", exception.on())
                .param("reason", exception.reason())
                .update();
    }

    List<Integer> remindersSent(AgreementId id, LocalDate endsOn) {
        return jdbc.sql("select months from agreement.reminder where agreement_id = :id and ends_on = :ends")
                .param("id", id.value())
                .param("ends", endsOn)
                .query(Integer.class)
                .list();
    }

    void addReminder(AgreementFile file, int months, LocalDate today) {
        jdbc.sql("""
                        insert into agreement.reminder (agreement_id, buyer_id, ends_on, months, sent_on)
                        values (:id, :buyer, :ends, :months, :today) on conflict do nothing""")
                .param("id", file.id().value())
                .param("buyer", file.buyer().value())
                .param("ends", file.term().to())
                .param("months", months)
                .param("today", today)
                .update();
    }

    private List<AgreementFile> all(String sql, Map<String, ?> params) {
        List<StateColumns.Row> rows = jdbc.sql(sql)
                .params(params)
                .param("today", clock.today())
                .query(AgreementStore::row)
                .list();
        UUID[] ids = rows.stream().map(r -> r.id().value()).toArray(UUID[]::new);
        if (ids.length == 0) {
            return List.of();
        }
        Versions versions = contents.of(ids);
        return rows.stream()
                .map(row -> row.file(versions.contents(row.id()), versions.consents(row.id())))
                .toList();
    }

    private static StateColumns.Row row(ResultSet rs, int i) throws SQLException {
        return StateColumns.row(rs);
    }
}
