package no.tunet.quality.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.quality.Gravity;
import no.tunet.quality.Hazard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Incidents as the assessment of risk meets them: without names. */
@Repository
public class IncidentStore {
    private final JdbcClient jdbc;

    IncidentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An incident, and what was thought of it. */
    public record Row(
            UUID id, LocalDate on, Hazard hazard, Gravity gravity, Optional<LocalDate> consideredOn, String note) {}

    /** How many the farm has not considered. */
    public int waiting(OrganisationId farm) {
        return jdbc.sql("select count(*) from quality.incident where farm_id = :farm and considered_on is null")
                .param("farm", farm.value())
                .query(Integer.class)
                .single();
    }

    public List<Row> of(OrganisationId farm) {
        return jdbc.sql("""
                        select id, happened_on, hazard, gravity, considered_on, considered_note from quality.incident
                        where farm_id = :farm order by considered_on is not null, happened_on desc, id limit 200""")
                .param("farm", farm.value())
                .query(IncidentStore::row)
                .list();
    }

    public boolean consider(
            UUID id, OrganisationId farm, Optional<UUID> risk, String note, PersonId by, LocalDate today) {
        return jdbc.sql("""
                                update quality.incident set considered_on = :today, considered_by = :by, considered_note = :note, risk_id = :risk
                                where id = :id and farm_id = :farm and considered_on is null""")
                        .param("id", id)
                        .param("farm", farm.value())
                        .param("risk", risk.orElse(null))
                        .param("note", note)
                        .param("by", by.value())
                        .param("today", today)
                        .update()
                == 1;
    }

    private static Row row(ResultSet rs, int i) throws SQLException {
        return new Row(
                rs.getObject("id", UUID.class),
                rs.getObject("happened_on", LocalDate.class),
                Hazard.valueOf(rs.getString("hazard")),
                Gravity.valueOf(rs.getString("gravity")),
                Optional.ofNullable(rs.getObject("considered_on", LocalDate.class)),
                rs.getString("considered_note"));
    }
}
