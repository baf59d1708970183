package no.tunet.pilot.decision;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Ids;
import no.tunet.kernel.PersonId;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DecisionStore {
    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was decided, oldest first, at most five hundred. */
    List<Decided> of(PilotId pilot) {
        return jdbc.sql("""
                        select point_key, decided_on, outcome from pilot.decision
                        where pilot_id = :pilot order by decided_on, id limit 500""")
                .param("pilot", pilot.value())
                .query((rs, i) -> new Decided(
                        rs.getString("point_key"),
                        rs.getObject("decided_on", LocalDate.class),
                        rs.getString("outcome")))
                .list();
    }

    void add(KeptPlan plan, Decided decided, PersonId by) {
        jdbc.sql("""
                        insert into pilot.decision (id, pilot_id, org_id, point_key, decided_on, outcome, noted_by)
                        values (:id, :pilot, :org, :point, :on, :outcome, :by)""")
                .param("id", Ids.next())
                .param("pilot", plan.id().value())
                .param("org", plan.owner().value())
                .param("point", decided.pointKey())
                .param("on", decided.on())
                .param("outcome", decided.outcome())
                .param("by", by.value())
                .update();
    }
}
