package no.tunet.pilot.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import no.tunet.kernel.OrganisationId;
import no.tunet.pilot.BaselineStore;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.domain.Activity;
import no.tunet.pilot.domain.LocalActivity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class LocalPlanStore {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    LocalPlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One partner's plan, in its order; empty when there is none. */
    List<LocalActivity> of(PilotId pilot, OrganisationId partner) {
        return jdbc.sql("""
                        select activity_key, name, quarters, responsible, version from pilot.local_activity
                        where pilot_id = :pilot and org_id = :org order by place, activity_key limit 5000""")
                .param("pilot", pilot.value())
                .param("org", partner.value())
                .query((rs, i) -> new LocalActivity(
                        rs.getString("activity_key"),
                        rs.getString("name"),
                        BaselineStore.quarters("{\"a\":" + rs.getString("quarters") + "}")
                                .getOrDefault("a", new TreeMap<>()),
                        rs.getString("responsible"),
                        rs.getInt("version")))
                .list();
    }

    /** Copies the shared plan; false when there is a plan already. */
    boolean start(PilotId pilot, OrganisationId own, List<Activity> shared, LocalDate today) {
        int made = jdbc.sql("""
                        insert into pilot.local_plan (pilot_id, org_id, started_on) values (:pilot, :org, :today)
                        on conflict do nothing""")
                .param("pilot", pilot.value())
                .param("org", own.value())
                .param("today", today)
                .update();
        if (made == 1) {
            jdbc.sql("""
                            insert into pilot.local_activity (pilot_id, org_id, activity_key, place, name, quarters)
                            select :pilot, :org, a.value ->> 'key', a.ordinality, a.value ->> 'name', a.value -> 'quarters'
                            from jsonb_array_elements(:activities::jsonb) with ordinality a""")
                    .param("pilot", pilot.value())
                    .param("org", own.value())
                    .param("activities", json(shared))
                    .update();
        }
        return made == 1;
    }

    /** Keeps own quarters and who is responsible; false when somebody has changed it since that version. */
    boolean keep(PilotId pilot, OrganisationId own, LocalActivity activity) {
        return jdbc.sql("""
                                update pilot.local_activity set quarters = :quarters::jsonb, responsible = :responsible, version = version + 1
                                where pilot_id = :pilot and org_id = :org and activity_key = :key and version = :version""")
                        .param("pilot", pilot.value())
                        .param("org", own.value())
                        .param("key", activity.key())
                        .param("quarters", quarters(activity))
                        .param("responsible", activity.responsible())
                        .param("version", activity.version())
                        .update()
                == 1;
    }

    private static String quarters(LocalActivity activity) {
        var node = MAPPER.createObjectNode();
        activity.quarters().forEach((quarter, mark) -> node.put(quarter.toString(), mark.printed()));
        return MAPPER.writeValueAsString(node);
    }

    private static String json(List<Activity> activities) {
        var list = MAPPER.createArrayNode();
        for (Activity activity : activities) {
            var item = list.addObject().put("key", activity.key()).put("name", activity.name());
            var marks = item.putObject("quarters");
            activity.planned().forEach((quarter, mark) -> marks.put(quarter.toString(), mark.printed()));
        }
        return MAPPER.writeValueAsString(list);
    }
}
