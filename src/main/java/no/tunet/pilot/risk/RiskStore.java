package no.tunet.pilot.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.Ids;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.domain.RiskAssessment;
import no.tunet.pilot.domain.RiskStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RiskStore {
    private final JdbcClient jdbc;

    RiskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is kept about a risk besides the plan's own words. */
    record Kept(String owner, Optional<RiskStatus.Over> over, int version) {
        static final Kept NOTHING = new Kept("", Optional.empty(), 0);
    }

    Map<String, Kept> kept(PilotId pilot) {
        var kept = new HashMap<String, Kept>();
        jdbc.sql("select risk_key, owner, over_on, over_reason, version from pilot.risk where pilot_id = :pilot")
                .param("pilot", pilot.value())
                .query(rs -> {
                    Optional<LocalDate> on = Optional.ofNullable(rs.getObject("over_on", LocalDate.class));
                    String reason = rs.getString("over_reason");
                    kept.put(
                            rs.getString("risk_key"),
                            new Kept(
                                    rs.getString("owner"),
                                    on.map(day -> new RiskStatus.Over(day, reason)),
                                    rs.getInt("version")));
                });
        return kept;
    }

    Map<String, List<RiskAssessment>> assessments(PilotId pilot) {
        var byRisk = new HashMap<String, List<RiskAssessment>>();
        jdbc.sql("""
                        select risk_key, assessed_on, likelihood, consequence, note from pilot.risk_assessment
                        where pilot_id = :pilot order by assessed_on, id""").param("pilot", pilot.value()).query(rs -> {
            byRisk.computeIfAbsent(rs.getString("risk_key"), k -> new ArrayList<>())
                    .add(new RiskAssessment(
                            rs.getObject("assessed_on", LocalDate.class),
                            rs.getInt("likelihood"),
                            rs.getInt("consequence"),
                            rs.getString("note")));
        });
        return byRisk;
    }

    void assess(KeptPlan plan, String risk, RiskAssessment assessment) {
        jdbc.sql("""
                        insert into pilot.risk_assessment (id, pilot_id, org_id, risk_key, assessed_on, likelihood, consequence, note)
                        values (:id, :pilot, :org, :risk, :on, :likelihood, :consequence, :note)""")
                .param("id", Ids.next())
                .param("pilot", plan.id().value())
                .param("org", plan.owner().value())
                .param("risk", risk)
                .param("on", assessment.on())
                .param("likelihood", assessment.likelihood())
                .param("consequence", assessment.consequence())
                .param("note", assessment.note())
                .update();
    }

    /** False when somebody else has changed the risk since that version. */
    boolean keep(KeptPlan plan, String risk, String owner, Optional<RiskStatus.Over> over, int version) {
        return jdbc.sql("""
                                insert into pilot.risk (pilot_id, org_id, risk_key, owner, over_on, over_reason, version)
                                values (:pilot, :org, :risk, :owner, :over_on, :over_reason, 1)
                                on conflict (pilot_id, risk_key) do update
                                set owner = excluded.owner, over_on = excluded.over_on, over_reason = excluded.over_reason,
                                    version = pilot.risk.version + 1
                                where pilot.risk.version = :version""")
                        .param("pilot", plan.id().value())
                        .param("org", plan.owner().value())
                        .param("risk", risk)
                        .param("owner", owner)
                        .param("over_on", over.map(RiskStatus.Over::on).orElse(null))
                        .param("over_reason", over.map(RiskStatus.Over::reason).orElse(null))
                        .param("version", version)
                        .update()
                == 1;
    }
}
