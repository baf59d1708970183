package no.tunet.directory.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.tunet.directory.domain.DetourFactor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SearchStore {
    private final JdbcClient jdbc;

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The factor in force on a day; before the first one, the first. */
    DetourFactor factorOn(LocalDate day) {
        return jdbc.sql("""
                        select factor, valid_from, source from directory.detour_factor
                        where valid_from <= :day or valid_from = (select min(valid_from) from directory.detour_factor)
                        order by valid_from desc limit 1""")
                .param("day", day)
                .query((rs, i) -> new DetourFactor(
                        rs.getBigDecimal("factor"),
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getString("source")))
                .single();
    }

    /** The offers these words are about, in their Norwegian forms or with a slip of the finger, each with how much; asks nothing when there are no words. */
    Map<UUID, Double> nearness(String words) {
        if (words.isEmpty()) {
            return Map.of();
        }
        var nearness = new HashMap<UUID, Double>();
        jdbc.sql("""
                        select offer_id, ts_rank(words, websearch_to_tsquery('norwegian', :words)) + word_similarity(:words, plain) as nearness
                        from directory.published_offer
                        where words @@ websearch_to_tsquery('norwegian', :words) or :words <% plain""").param("words", words).query(rs -> {
            nearness.put(rs.getObject("offer_id", UUID.class), rs.getDouble("nearness"));
        });
        return nearness;
    }
}
