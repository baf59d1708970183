package no.tunet.pilot.economy;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.domain.CostEntry;
import no.tunet.pilot.domain.YearOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CostStore {
    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable NavigableMap<LocalDate, YearOfWork>> yearsOfWork = new AtomicReference<>();

    CostStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All costs of a pilot, newest first, at most two thousand. */
    List<CostEntry> of(PilotId pilot) {
        return jdbc.sql("""
                        select line_key, cost_on, amount_ore, what, partner_id, hours_hundredths, role from pilot.cost
                        where pilot_id = :pilot order by cost_on desc, id desc limit 2000""")
                .param("pilot", pilot.value())
                .query((rs, i) -> new CostEntry(
                        rs.getString("line_key"),
                        rs.getObject("cost_on", LocalDate.class),
                        new Money(rs.getLong("amount_ore")),
                        rs.getString("what"),
                        Optional.ofNullable(rs.getObject("partner_id", UUID.class))
                                .map(OrganisationId::new),
                        hours(rs)))
                .list();
    }

    private static Optional<CostEntry.Hours> hours(ResultSet rs) throws SQLException {
        int hundredths = rs.getInt("hours_hundredths");
        return rs.wasNull()
                ? Optional.empty()
                : Optional.of(new CostEntry.Hours(BigDecimal.valueOf(hundredths, 2), rs.getString("role")));
    }

    /** What a year of work costs on a day. The rows come with the program and are read once. */
    YearOfWork yearOfWork(LocalDate on) {
        var dated = Optional.ofNullable(yearsOfWork.get()).orElseGet(this::readYearsOfWork);
        return dated.floorEntry(on).getValue();
    }

    private NavigableMap<LocalDate, YearOfWork> readYearsOfWork() {
        var dated = new TreeMap<LocalDate, YearOfWork>();
        jdbc.sql("select valid_from, price_ore, hours, source from pilot.year_of_work")
                .query(rs -> {
                    dated.put(
                            rs.getObject("valid_from", LocalDate.class),
                            new YearOfWork(
                                    new Money(rs.getLong("price_ore")), rs.getInt("hours"), rs.getString("source")));
                });
        yearsOfWork.set(dated);
        return dated;
    }

    void add(KeptPlan plan, CostEntry entry, LocalDate today, PersonId by) {
        jdbc.sql("""
                        insert into pilot.cost (id, pilot_id, org_id, line_key, cost_on, amount_ore, what, entered_on, entered_by,
                          partner_id, hours_hundredths, role)
                        values (:id, :pilot, :org, :line, :on, :amount, :what, :today, :by, :partner, :hours, :role)""")
                .param("id", Ids.next())
                .param("pilot", plan.id().value())
                .param("org", plan.owner().value())
                .param("line", entry.lineKey())
                .param("on", entry.on())
                .param("amount", entry.amount().ore())
                .param("what", entry.text())
                .param("today", today)
                .param("by", by.value())
                .param("partner", entry.partner().map(OrganisationId::value).orElse(null))
                .param(
                        "hours",
                        entry.hours()
                                .map(h -> h.number().movePointRight(2).intValueExact())
                                .orElse(null))
                .param("role", entry.hours().map(CostEntry.Hours::role).orElse(null))
                .update();
    }
}
