package no.tunet.pilot.progress;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.domain.Mark;
import no.tunet.pilot.domain.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProgressStore {
    /** What is noted when a mark is taken away. */
    static final String NONE = "NONE";

    private final JdbcClient jdbc;

    ProgressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The actual marks of every activity as they were known at the end of a day, by the activity's key. */
    Map<String, SortedMap<Quarter, Mark>> of(PilotId pilot, LocalDate on) {
        var marks = new TreeMap<String, SortedMap<Quarter, Mark>>();
        jdbc.sql("""
                        select distinct on (activity_key, year, quarter) activity_key, year, quarter, mark
                        from pilot.progress_note where pilot_id = :pilot and noted_on <= :on
                        order by activity_key, year, quarter, noted_on desc, turn desc""").param("pilot", pilot.value()).param("on", on).query(rs -> {
            if (!rs.getString("mark").equals(NONE)) {
                marks.computeIfAbsent(rs.getString("activity_key"), k -> new TreeMap<>())
                        .put(new Quarter(rs.getInt("year"), rs.getInt("quarter")), Mark.valueOf(rs.getString("mark")));
            }
        });
        return marks;
    }

    void note(KeptPlan plan, String activity, Quarter quarter, String mark, LocalDate today) {
        jdbc.sql("""
                        insert into pilot.progress_note (pilot_id, org_id, activity_key, year, quarter, mark, noted_on)
                        values (:pilot, :org, :activity, :year, :quarter, :mark, :today)""")
                .param("pilot", plan.id().value())
                .param("org", plan.owner().value())
                .param("activity", activity)
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .param("mark", mark)
                .param("today", today)
                .update();
    }
}
