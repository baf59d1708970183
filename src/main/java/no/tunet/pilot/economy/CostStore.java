package no.tunet.pilot.economy;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Money;
import no.tunet.kernel.PersonId;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.domain.CostEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CostStore {
    private final JdbcClient jdbc;

    CostStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All costs of a pilot, newest first, at most two thousand. */
    List<CostEntry> of(PilotId pilot) {
        return jdbc.sql("""
                        select line_key, cost_on, amount_ore, what from pilot.cost
                        where pilot_id = :pilot order by cost_on desc, id desc limit 2000""")
                .param("pilot", pilot.value())
                .query((rs, i) -> new CostEntry(
                        rs.getString("line_key"),
                        rs.getObject("cost_on", LocalDate.class),
                        new Money(rs.getLong("amount_ore")),
                        rs.getString("what")))
                .list();
    }

    void add(KeptPlan plan, CostEntry entry, LocalDate today, PersonId by) {
        jdbc.sql("""
                        insert into pilot.cost (id, pilot_id, org_id, line_key, cost_on, amount_ore, what, entered_on, entered_by)
                        values (:id, :pilot, :org, :line, :on, :amount, :what, :today, :by)""")
                .param("id", Ids.next())
                .param("pilot", plan.id().value())
                .param("org", plan.owner().value())
                .param("line", entry.lineKey())
                .param("on", entry.on())
                .param("amount", entry.amount().ore())
                .param("what", entry.text())
                .param("today", today)
                .param("by", by.value())
                .update();
    }
}
