package no.tunet.programme.rollup;

import java.util.List;
import java.util.UUID;
import no.tunet.pilot.PilotId;
import no.tunet.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AwardedPilotStore {
    private final JdbcClient jdbc;

    AwardedPilotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The projects that accepted awards of a programme's calls have opened, at most five hundred. */
    List<PilotId> of(ProgrammeId programme) {
        return jdbc.sql("""
                        select w.pilot_id from programme.award w join programme.call c on c.id = w.call_id
                        where c.programme_id = :programme and w.pilot_id is not null limit 500""")
                .param("programme", programme.value())
                .query((rs, i) -> new PilotId(rs.getObject("pilot_id", UUID.class)))
                .list();
    }
}
