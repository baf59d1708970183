package no.tunet.quality.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.quality.Hazard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RiskStore {
    private final JdbcClient jdbc;

    RiskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The farm's risks, the largest first, with their measures; at most two hundred. */
    List<RiskRow> of(OrganisationId farm) {
        var measures = new HashMap<UUID, List<RiskRow.Measure>>();
        jdbc.sql(
                        "select id, risk_id, what, owner, due_on, done_on from quality.measure where farm_id = :farm order by due_on, id")
                .param("farm", farm.value())
                .query(rs -> {
                    measures.computeIfAbsent(rs.getObject("risk_id", UUID.class), id -> new ArrayList<>())
                            .add(new RiskRow.Measure(
                                    rs.getObject("id", UUID.class),
                                    rs.getString("what"),
                                    rs.getString("owner"),
                                    rs.getObject("due_on", LocalDate.class),
                                    Optional.ofNullable(rs.getObject("done_on", LocalDate.class))));
                });
        return jdbc.sql("""
                        select id, hazard, what, likelihood, consequence, changed_on from quality.risk
                        where farm_id = :farm and retired_on is null order by likelihood * consequence desc, id limit 200""")
                .param("farm", farm.value())
                .query((rs, i) -> new RiskRow(
                        rs.getObject("id", UUID.class),
                        Hazard.valueOf(rs.getString("hazard")),
                        rs.getString("what"),
                        rs.getInt("likelihood"),
                        rs.getInt("consequence"),
                        rs.getObject("changed_on", LocalDate.class),
                        measures.getOrDefault(rs.getObject("id", UUID.class), List.of())))
                .list();
    }

    void add(
            UUID id,
            OrganisationId farm,
            Hazard hazard,
            String what,
            int likelihood,
            int consequence,
            LocalDate today) {
        jdbc.sql("""
                        insert into quality.risk (id, farm_id, hazard, what, likelihood, consequence, added_on, changed_on)
                        values (:id, :farm, :hazard, :what, :likelihood, :consequence, :today, :today)""")
                .param("id", id)
                .param("farm", farm.value())
                .param("hazard", hazard.name())
                .param("what", what)
                .param("likelihood", likelihood)
                .param("consequence", consequence)
                .param("today", today)
                .update();
    }

    void assess(UUID id, OrganisationId farm, int likelihood, int consequence, LocalDate today) {
        jdbc.sql("""
                        update quality.risk set likelihood = :likelihood, consequence = :consequence, changed_on = :today, version = version + 1
                        where id = :id and farm_id = :farm and retired_on is null""")
                .param("id", id)
                .param("farm", farm.value())
                .param("likelihood", likelihood)
                .param("consequence", consequence)
                .param("today", today)
                .update();
    }

    void retire(UUID id, OrganisationId farm, LocalDate today) {
        jdbc.sql(
                        "update quality.risk set retired_on = :today where id = :id and farm_id = :farm and retired_on is null")
                .param("id", id)
                .param("farm", farm.value())
                .param("today", today)
                .update();
    }

    void addMeasure(UUID risk, OrganisationId farm, String what, String owner, LocalDate dueOn) {
        jdbc.sql("""
                        insert into quality.measure (id, risk_id, farm_id, what, owner, due_on)
                        values (:id, :risk, :farm, :what, :owner, :due)""")
                .param("id", Ids.next())
                .param("risk", risk)
                .param("farm", farm.value())
                .param("what", what)
                .param("owner", owner)
                .param("due", dueOn)
                .update();
    }

    void done(UUID measure, OrganisationId farm, LocalDate today) {
        jdbc.sql("update quality.measure set done_on = :today where id = :id and farm_id = :farm and done_on is null")
                .param("id", measure)
                .param("farm", farm.value())
                .param("today", today)
                .update();
    }

    void review(OrganisationId farm, PersonId by, List<RiskRow> risks, LocalDate today) {
        jdbc.sql("""
                        insert into quality.risk_review (id, farm_id, reviewed_on, reviewed_by, risks)
                        values (:id, :farm, :today, :by, :risks::jsonb)""")
                .param("id", Ids.next())
                .param("farm", farm.value())
                .param("today", today)
                .param("by", by.value())
                .param("risks", JsonMapper.shared().writeValueAsString(risks))
                .update();
    }

    Optional<LocalDate> reviewedOn(OrganisationId farm) {
        return jdbc.sql(
                        "select reviewed_on from quality.risk_review where farm_id = :farm order by reviewed_on desc limit 1")
                .param("farm", farm.value())
                .query(LocalDate.class)
                .optional();
    }
}
