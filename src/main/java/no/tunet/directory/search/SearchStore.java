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
    /** With this many offers that say the words, a page is full and nobody looks for what was nearly written. */
    private static final int FEW = 20;

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

    /** The offers these words are about in their Norwegian forms and, when those are few, with a slip of the finger, each with how much. Asks nothing when there are no words. */
    Map<UUID, Double> nearness(String words) {
        if (words.isEmpty()) {
            return Map.of();
        }
        var nearness = new HashMap<UUID, Double>();
        jdbc.sql("""
                        with said as materialized (
                          select offer_id, 1 + ts_rank(words, websearch_to_tsquery('norwegian', :words)) as nearness
                          from directory.published_offer where words @@ websearch_to_tsquery('norwegian', :words))
                        select offer_id, nearness from said
                        union all
                        select p.offer_id, word_similarity(:words, p.plain) from directory.published_offer p
                        where (select count(*) from said) < :few and :words <% p.plain
                          and p.offer_id not in (select offer_id from said)""").param("words", words).param("few", FEW).query(rs -> {
            nearness.put(rs.getObject("offer_id", UUID.class), rs.getDouble("nearness"));
        });
        return nearness;
    }
}
