package no.tunet.settlement.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.AgreementView;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agreements that months are sent under, and the months that are over and not sent. */
@Repository
class RunningStore {
    private static final String DUE = """
            select r.agreement_id, r.title, r.farm_org_id, m::date as month_on
            from settlement.running r
            cross join lateral generate_series(date_trunc('month', r.term_from_on), least(r.term_to_on, :last::date), interval '1 month') m
            where not exists (select 1 from settlement.basis b
                              where b.agreement_id = r.agreement_id and b.month_on = m::date and b.state <> 'RECALLED')
              and not exists (select 1 from settlement.empty_month e where e.agreement_id = r.agreement_id and e.month_on = m::date)
            """;

    private final JdbcClient jdbc;

    RunningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes an agreement's present terms over the earlier ones. */
    void keep(AgreementView agreement) {
        jdbc.sql("""
                        insert into settlement.running (agreement_id, title, buyer_org_id, buyer_unit_id, farm_org_id, term_from_on, term_to_on)
                        values (:id, :title, :buyer, :unit, :farm, :from, :to)
                        on conflict (agreement_id) do update set title = excluded.title, buyer_unit_id = excluded.buyer_unit_id,
                          term_from_on = excluded.term_from_on, term_to_on = excluded.term_to_on""")
                .param("id", agreement.id().value())
                .param("title", agreement.title())
                .param("buyer", agreement.buyer().value())
                .param("unit", agreement.buyerUnit().map(UnitId::value).orElse(null))
                .param("farm", agreement.farm().value())
                .param("from", agreement.term().from())
                .param("to", agreement.term().to())
                .update();
    }

    /** The agreements still worth following: not over for more than a year. */
    List<AgreementId> followed(LocalDate today) {
        return jdbc
                .sql("select agreement_id from settlement.running where term_to_on >= :limit")
                .param("limit", today.minusYears(1))
                .query(UUID.class)
                .list()
                .stream()
                .map(AgreementId::new)
                .toList();
    }

    /** Months that are over and not sent, oldest first. */
    List<DueMonth> due(OrganisationId farm, LocalDate today, int limit) {
        return jdbc.sql(DUE + "and r.farm_org_id = :farm order by month_on, r.title, r.agreement_id limit :limit")
                .param("farm", farm.value())
                .param("last", lastOver(today))
                .param("limit", limit)
                .query((row, i) -> new DueMonth(
                        new AgreementId(row.getObject("agreement_id", UUID.class)),
                        row.getString("title"),
                        YearMonth.from(row.getObject("month_on", LocalDate.class))))
                .list();
    }

    /** The same for every farm, for the reminders. */
    List<Waiting> allDue(LocalDate today) {
        return jdbc.sql(DUE + "order by month_on")
                .param("last", lastOver(today))
                .query((row, i) -> new Waiting(
                        new DueMonth(
                                new AgreementId(row.getObject("agreement_id", UUID.class)),
                                row.getString("title"),
                                YearMonth.from(row.getObject("month_on", LocalDate.class))),
                        new OrganisationId(row.getObject("farm_org_id", UUID.class))))
                .list();
    }

    /** How many months of one agreement are over and not sent. */
    int unsent(AgreementId agreement, LocalDate today) {
        return jdbc.sql("select count(*) from (" + DUE + " and r.agreement_id = :agreement) waiting")
                .param("agreement", agreement.value())
                .param("last", lastOver(today))
                .query(Integer.class)
                .single();
    }

    /** A due month and the farm it waits for. */
    record Waiting(DueMonth month, OrganisationId farm) {}

    void sayEmpty(AgreementId agreement, YearMonth month, OrganisationId farm, PersonId by, LocalDate today) {
        jdbc.sql("""
                        insert into settlement.empty_month (agreement_id, month_on, farm_org_id, said_by, said_on)
                        values (:agreement, :month, :farm, :by, :today) on conflict do nothing""")
                .param("agreement", agreement.value())
                .param("month", month.atDay(1))
                .param("farm", farm.value())
                .param("by", by.value())
                .param("today", today)
                .update();
    }

    /** The agreements a party can see the forecast of, by title. */
    List<Followed> visible(int limit) {
        return jdbc.sql("select agreement_id, title from settlement.running order by title, agreement_id limit :limit")
                .param("limit", limit)
                .query((row, i) -> new Followed(
                        new AgreementId(row.getObject("agreement_id", UUID.class)), row.getString("title")))
                .list();
    }

    /** An agreement by id and title. */
    record Followed(AgreementId id, String title) {}

    private static LocalDate lastOver(LocalDate today) {
        return YearMonth.from(today).minusMonths(1).atEndOfMonth();
    }
}
