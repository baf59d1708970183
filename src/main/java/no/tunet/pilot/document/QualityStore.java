package no.tunet.pilot.document;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Ids;
import no.tunet.kernel.PersonId;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QualityStore {
    private final JdbcClient jdbc;

    QualityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was done about the points, newest first, at most five hundred. */
    List<Check> of(PilotId pilot) {
        return jdbc.sql("""
                        select point, checked_on, note from pilot.quality_check
                        where pilot_id = :pilot order by checked_on desc, id desc limit 500""")
                .param("pilot", pilot.value())
                .query((rs, i) -> new Check(
                        rs.getInt("point"), rs.getObject("checked_on", LocalDate.class), rs.getString("note")))
                .list();
    }

    void add(KeptPlan plan, Check check, PersonId by) {
        jdbc.sql("""
                        insert into pilot.quality_check (id, pilot_id, org_id, point, checked_on, note, noted_by)
                        values (:id, :pilot, :org, :point, :on, :note, :by)""")
                .param("id", Ids.next())
                .param("pilot", plan.id().value())
                .param("org", plan.owner().value())
                .param("point", check.point())
                .param("on", check.on())
                .param("note", check.note())
                .param("by", by.value())
                .update();
    }

    /** What was done about a quality point, counted from one. */
    record Check(int point, LocalDate on, String note) {}
}
