package no.tunet.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Ids;
import no.tunet.kernel.PersonId;
import no.tunet.pilot.domain.Decided;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of a pilot's decisions. For this module's own slices. */
@Repository
public class DecisionStore {
    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was decided, by number, at most five hundred. */
    public List<Decided> of(PilotId pilot) {
        return jdbc.sql("""
                        select number, point_key, meeting, item, decided_on, outcome from pilot.decision
                        where pilot_id = :pilot order by number limit 500""")
                .param("pilot", pilot.value())
                .query((rs, i) -> new Decided(
                        rs.getInt("number"),
                        rs.getString("point_key"),
                        rs.getObject("meeting") == null
                                ? Optional.empty()
                                : Optional.of(new Decided.AtMeeting(rs.getInt("meeting"), rs.getInt("item"))),
                        rs.getObject("decided_on", LocalDate.class),
                        rs.getString("outcome")))
                .list();
    }

    public void add(KeptPlan plan, Decided decided, PersonId by) {
        jdbc.sql("""
                        insert into pilot.decision (id, pilot_id, org_id, number, point_key, meeting, item, decided_on, outcome, noted_by)
                        values (:id, :pilot, :org, (select coalesce(max(number), 0) + 1 from pilot.decision where pilot_id = :pilot),
                          :point, :meeting, :item, :on, :outcome, :by)""")
                .param("id", Ids.next())
                .param("pilot", plan.id().value())
                .param("org", plan.owner().value())
                .param("point", decided.pointKey())
                .param(
                        "meeting",
                        decided.meeting().map(Decided.AtMeeting::meeting).orElse(null))
                .param("item", decided.meeting().map(Decided.AtMeeting::item).orElse(null))
                .param("on", decided.on())
                .param("outcome", decided.outcome())
                .param("by", by.value())
                .update();
    }
}
