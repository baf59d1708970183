package no.tunet.quality.risk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PlanStore {
    private static final TypeReference<Map<String, String>> PARTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PlanView.Plan> newest(OrganisationId farm) {
        return jdbc.sql(
                        "select number, written_on, parts from quality.emergency_plan where farm_id = :farm order by number desc limit 1")
                .param("farm", farm.value())
                .query((rs, i) -> new PlanView.Plan(
                        rs.getInt("number"), rs.getObject("written_on", LocalDate.class), parts(rs.getString("parts"))))
                .optional();
    }

    void write(OrganisationId farm, Map<PlanPart, String> parts, PersonId by, LocalDate today) {
        jdbc.sql("""
                        insert into quality.emergency_plan (id, farm_id, number, parts, written_on, written_by)
                        select :id, :farm, coalesce(max(number), 0) + 1, :parts::jsonb, :today, :by from quality.emergency_plan where farm_id = :farm""")
                .param("id", Ids.next())
                .param("farm", farm.value())
                .param("parts", JsonMapper.shared().writeValueAsString(parts))
                .param("today", today)
                .param("by", by.value())
                .update();
    }

    List<PlanView.Drill> drills(OrganisationId farm) {
        return jdbc.sql(
                        "select held_on, what, learnt from quality.drill where farm_id = :farm order by held_on desc, id limit 100")
                .param("farm", farm.value())
                .query((rs, i) -> new PlanView.Drill(
                        rs.getObject("held_on", LocalDate.class), rs.getString("what"), rs.getString("learnt")))
                .list();
    }

    void drilled(OrganisationId farm, PlanView.Drill drill, PersonId by) {
        jdbc.sql("""
                        insert into quality.drill (id, farm_id, held_on, what, learnt, entered_by)
                        values (:id, :farm, :on, :what, :learnt, :by)""")
                .param("id", Ids.next())
                .param("farm", farm.value())
                .param("on", drill.on())
                .param("what", drill.what())
                .param("learnt", drill.learnt())
                .param("by", by.value())
                .update();
    }

    private static Map<PlanPart, String> parts(String json) {
        var parts = new EnumMap<PlanPart, String>(PlanPart.class);
        JsonMapper.shared().readValue(json, PARTS).forEach((part, text) -> parts.put(PlanPart.valueOf(part), text));
        return parts;
    }
}
