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
    private final JdbcClient jdbc;

    ProgressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The actual marks of every activity, by the activity's key. */
    Map<String, SortedMap<Quarter, Mark>> of(PilotId pilot) {
        var marks = new TreeMap<String, SortedMap<Quarter, Mark>>();
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

    void note(KeptPlan plan, String activity, Quarter quarter, Mark mark, LocalDate today) {
        jdbc.sql("""
                        insert into pilot.progress (pilot_id, org_id, activity_key, year, quarter, mark, noted_on)
                        values (:pilot, :org, :activity, :year, :quarter, :mark, :today)
                        on conflict (pilot_id, activity_key, year, quarter)
                        do update set mark = excluded.mark, noted_on = excluded.noted_on""")
                .param("pilot", plan.id().value())
                .param("org", plan.owner().value())
                .param("activity", activity)
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .param("mark", mark.name())
                .param("today", today)
                .update();
    }

    void remove(PilotId pilot, String activity, Quarter quarter) {
        jdbc.sql("""
                        delete from pilot.progress
                        where pilot_id = :pilot and activity_key = :activity and year = :year and quarter = :quarter""")
                .param("pilot", pilot.value())
                .param("activity", activity)
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .update();
    }
}
