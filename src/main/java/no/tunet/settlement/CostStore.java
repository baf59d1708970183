package no.tunet.settlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums over sent and agreed bases. */
@Repository
class CostStore {
    private final JdbcClient jdbc;

    CostStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<AgreementId, Cost> of(Collection<AgreementId> agreements, Period period) {
        var costs = new HashMap<AgreementId, Cost>();
        if (agreements.isEmpty()) {
            return costs;
        }
        jdbc.sql("""
                        select b.agreement_id, sum(d.amount_ore) as ore,
                          count(distinct b.month_on) filter (where b.month_on between date_trunc('month', :from::date) and :to) as months,
                          count(distinct b.month_on) filter (where b.month_on between date_trunc('month', :from::date) and :to and b.state = 'AGREED') as agreed
                        from settlement.basis b
                        join settlement.line l on l.basis_id = b.id and l.revision = b.revision and not l.left_out
                        join settlement.line_day d on d.basis_id = l.basis_id and d.revision = l.revision and d.number = l.number
                        where b.agreement_id in (:agreements) and b.state in ('SENT', 'AGREED') and d.day_on between :from and :to
                        group by b.agreement_id""")
                .param("agreements", agreements.stream().map(AgreementId::value).toList())
                .param("from", period.from())
                .param("to", period.to())
                .query((row, i) -> costs.put(
                        new AgreementId(row.getObject("agreement_id", UUID.class)),
                        new Cost(new Money(row.getLong("ore")), row.getInt("months"), row.getInt("agreed"))))
                .list();
        return costs;
    }

    List<MonthTotal> months(AgreementId agreement, int limit) {
        return jdbc.sql("""
                        select month_on, total_ore, state = 'AGREED' as agreed from settlement.basis
                        where agreement_id = :agreement and state <> 'RECALLED' order by month_on limit :limit""")
                .param("agreement", agreement.value())
                .param("limit", limit)
                .query((row, i) -> new MonthTotal(
                        YearMonth.from(row.getObject("month_on", LocalDate.class)),
                        new Money(row.getLong("total_ore")),
                        row.getBoolean("agreed")))
                .list();
    }
}
