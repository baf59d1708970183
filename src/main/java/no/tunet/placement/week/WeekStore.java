package no.tunet.placement.week;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.placement.PlacementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WeekStore {
    private final JdbcClient jdbc;

    WeekStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What people are called, as far as the reader may see the sheets; row-level security decides. */
    Map<PlacementId, String> callNames(Collection<PlacementId> placements) {
        if (placements.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select placement_id, call_name from placement.information_sheet where placement_id in (:ids)")
                .param("ids", placements.stream().map(PlacementId::value).toList())
                .query((rs, i) ->
                        Map.entry(new PlacementId(rs.getObject("placement_id", UUID.class)), rs.getString("call_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
