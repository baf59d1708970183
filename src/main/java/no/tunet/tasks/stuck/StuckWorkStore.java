package no.tunet.tasks.stuck;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StuckWorkStore {
    private final JdbcClient jdbc;

    StuckWorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StuckWorkView.Stuck> latest(int limit) {
        return jdbc.sql("""
                        select job, about_kind, about_id, error, times, first_at, last_at from tasks.stuck_work
                        order by last_at desc, about_id limit :limit""")
                .param("limit", limit)
                .query((rs, i) -> new StuckWorkView.Stuck(
                        rs.getString("job"),
                        rs.getString("about_kind"),
                        rs.getObject("about_id", UUID.class),
                        rs.getString("error"),
                        rs.getInt("times"),
                        rs.getObject("first_at", OffsetDateTime.class).toInstant(),
                        rs.getObject("last_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
