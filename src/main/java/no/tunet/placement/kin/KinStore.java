package no.tunet.placement.kin;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.PlacementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KinStore {
    private final JdbcClient jdbc;

    KinStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Relative(ParticipantId id, String name) {}

    /** Whose week the acting relative may see now. */
    List<Relative> mine() {
        return jdbc.sql("select participant_id, name from placement.kin_of() order by name, participant_id limit 20")
                .query((rs, i) -> new Relative(
                        new ParticipantId(rs.getObject("participant_id", UUID.class)), rs.getString("name")))
                .list();
    }

    record Came(int came, int away) {}

    /** How often each placement's half-days were attended since a day, corrections counted once. */
    Map<PlacementId, Came> came(LocalDate since) {
        var came = new HashMap<PlacementId, Came>();
        jdbc.sql("""
                        select m.placement_id, count(distinct (m.on_day, m.half)) filter (where m.state <> 'ABSENT') as came,
                          count(distinct (m.on_day, m.half)) filter (where m.state = 'ABSENT') as away
                        from placement.mark m
                        where m.on_day >= :since
                          and not exists (select 1 from placement.mark c where c.placement_id = m.placement_id and c.on_day = m.on_day and m.id = any (c.replaces))
                        group by 1""").param("since", since).query(rs -> {
            came.put(
                    new PlacementId(rs.getObject("placement_id", UUID.class)),
                    new Came(rs.getInt("came"), rs.getInt("away")));
        });
        return came;
    }
}
