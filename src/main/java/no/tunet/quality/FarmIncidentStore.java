package no.tunet.quality;

import java.time.LocalDate;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FarmIncidentStore {
    private final JdbcClient jdbc;

    FarmIncidentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, OrganisationId farm, LocalDate on, Hazard hazard, Gravity gravity, LocalDate today) {
        jdbc.sql("""
                        insert into quality.incident (id, farm_id, happened_on, hazard, gravity, recorded_on)
                        values (:id, :farm, :on, :hazard, :gravity, :today)""")
                .param("id", id)
                .param("farm", farm.value())
                .param("on", on)
                .param("hazard", hazard.name())
                .param("gravity", gravity.name())
                .param("today", today)
                .update();
    }
}
