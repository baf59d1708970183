package no.tunet.pilot.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tunet.kernel.Money;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.domain.Mark;
import no.tunet.pilot.domain.Quarter;
import no.tunet.pilot.domain.RiskAssessment;
import no.tunet.pilot.domain.YearAmounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the pilot has recorded until a day, for the report. */
@Repository
class RecordStore {
    private final JdbcClient jdbc;

    RecordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A decision as the report tells it. */
    record Outcome(LocalDate on, String outcome) {}

    Map<String, SortedMap<Quarter, Mark>> progress(PilotId pilot) {
        var marks = new HashMap<String, SortedMap<Quarter, Mark>>();
        jdbc.sql("select activity_key, year, quarter, mark from pilot.progress where pilot_id = :pilot")
                .param("pilot", pilot.value())
                .query(rs -> {
                    marks.computeIfAbsent(rs.getString("activity_key"), k -> new TreeMap<>())
                            .put(
                                    new Quarter(rs.getInt("year"), rs.getInt("quarter")),
                                    Mark.valueOf(rs.getString("mark")));
                });
        return marks;
    }

    Map<String, List<RiskAssessment>> assessments(PilotId pilot, LocalDate until) {
        var byRisk = new HashMap<String, List<RiskAssessment>>();
        jdbc.sql("""
                        select risk_key, assessed_on, likelihood, consequence, note from pilot.risk_assessment
                        where pilot_id = :pilot and assessed_on <= :until order by assessed_on, id""").param("pilot", pilot.value()).param("until", until).query(rs -> {
            byRisk.computeIfAbsent(rs.getString("risk_key"), k -> new ArrayList<>())
                    .add(new RiskAssessment(
                            rs.getObject("assessed_on", LocalDate.class),
                            rs.getInt("likelihood"),
                            rs.getInt("consequence"),
                            rs.getString("note")));
        });
        return byRisk;
    }

    YearAmounts spent(PilotId pilot, LocalDate until) {
        var byYear = new TreeMap<Integer, Money>();
        jdbc.sql("""
                        select extract(year from cost_on)::int as year, sum(amount_ore)::bigint as ore from pilot.cost
                        where pilot_id = :pilot and cost_on <= :until group by 1""").param("pilot", pilot.value()).param("until", until).query(rs -> {
            byYear.put(rs.getInt("year"), new Money(rs.getLong("ore")));
        });
        return new YearAmounts(byYear);
    }

    List<Outcome> decisions(PilotId pilot, LocalDate until) {
        return jdbc.sql("""
                        select decided_on, outcome from pilot.decision
                        where pilot_id = :pilot and decided_on <= :until order by decided_on, id limit 100""")
                .param("pilot", pilot.value())
                .param("until", until)
                .query((rs, i) -> new Outcome(rs.getObject("decided_on", LocalDate.class), rs.getString("outcome")))
                .list();
    }
}
