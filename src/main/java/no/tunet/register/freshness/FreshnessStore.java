package no.tunet.register.freshness;

import java.time.LocalDate;
import java.util.List;
import no.tunet.register.domain.Freshness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FreshnessStore {
    private final JdbcClient jdbc;

    FreshnessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name of municipality; there are fewer than four hundred. */
    List<Freshness> byMunicipality(LocalDate today) {
        return jdbc.sql("""
            select municipality_name, count(*) as listings,
              count(*) filter (where checked_on > :since) as checked
            from register.listing
            where shown and (approved_to is null or approved_to >= :today)
            group by municipality_name order by municipality_name limit 500""")
                .param("today", today)
                .param("since", today.minusDays(Freshness.DAYS))
                .query((rs, i) ->
                        new Freshness(rs.getString("municipality_name"), rs.getLong("listings"), rs.getLong("checked")))
                .list();
    }
}
