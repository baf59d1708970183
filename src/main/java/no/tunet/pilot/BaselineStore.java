package no.tunet.pilot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tunet.kernel.Ids;
import no.tunet.kernel.PersonId;
import no.tunet.pilot.domain.Activity;
import no.tunet.pilot.domain.Baseline;
import no.tunet.pilot.domain.Mark;
import no.tunet.pilot.domain.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The frozen copies of a pilot's planned quarters. For this module's own slices. */
@Repository
public class BaselineStore {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    BaselineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The baselines taken until the end of a day, oldest first, at most one hundred. */
    public List<Baseline> of(PilotId pilot, LocalDate on) {
        return jdbc.sql("""
                        select number, name, taken_on, quarters from pilot.baseline
                        where pilot_id = :pilot and taken_on <= :on order by number limit 100""")
                .param("pilot", pilot.value())
                .param("on", on)
                .query((rs, i) -> new Baseline(
                        rs.getInt("number"),
                        rs.getString("name"),
                        rs.getObject("taken_on", LocalDate.class),
                        quarters(rs.getString("quarters"))))
                .list();
    }

    /** Freezes the planned quarters as they are now; gives the number. */
    public int add(KeptPlan plan, String name, LocalDate today, PersonId by) {
        return jdbc.sql("""
                        insert into pilot.baseline (id, pilot_id, org_id, number, name, taken_on, taken_by, quarters)
                        values (:id, :pilot, :org,
                          (select coalesce(max(number), 0) + 1 from pilot.baseline where pilot_id = :pilot), :name, :today, :by, :quarters::jsonb)
                        returning number""")
                .param("id", Ids.next())
                .param("pilot", plan.id().value())
                .param("org", plan.owner().value())
                .param("name", name)
                .param("today", today)
                .param("by", by.value())
                .param("quarters", json(plan.current().activities()))
                .query(Integer.class)
                .single();
    }

    /** Planned quarters per activity in the form they are kept: {@code {"a01": {"2020Q4": "X"}}}. */
    public static String json(List<Activity> activities) {
        var root = MAPPER.createObjectNode();
        for (Activity activity : activities) {
            var marks = root.putObject(activity.key());
            activity.planned().forEach((quarter, mark) -> marks.put(quarter.toString(), mark.printed()));
        }
        return MAPPER.writeValueAsString(root);
    }

    public static Map<String, SortedMap<Quarter, Mark>> quarters(String json) {
        var byActivity = new HashMap<String, SortedMap<Quarter, Mark>>();
        MAPPER.readTree(json).properties().forEach(activity -> {
            var marks = new TreeMap<Quarter, Mark>();
            activity.getValue()
                    .properties()
                    .forEach(cell -> Quarter.parse(cell.getKey())
                            .ifPresent(quarter -> Mark.ofPrinted(cell.getValue().asString(""))
                                    .ifPresent(mark -> marks.put(quarter, mark))));
            byActivity.put(activity.getKey(), marks);
        });
        return byActivity;
    }
}
