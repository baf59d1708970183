package no.tunet.knowledge.lesson;

import java.sql.Types;
import java.util.List;
import no.tunet.knowledge.Barrier;
import no.tunet.knowledge.LessonStore;
import no.tunet.knowledge.LessonView;
import no.tunet.ui.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for lessons the actor may see, and counts them by what stood in the way. */
@Repository
class LessonSearchStore {
    private static final String MATCHES = """

            where (:words = '' or to_tsvector('norwegian', title || ' ' || problem || ' ' || solution)
                 @@ websearch_to_tsquery('norwegian', :words) or title ilike '%' || :like || '%')
               and (:kind::text is null or kind = :kind) and (:stage::text is null or stage = :stage)
               and (:barrier::text is null or barrier = :barrier) and (:size::text is null or size = :size)""";

    private final JdbcClient jdbc;

    LessonSearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LessonView> find(LessonSearch search, int page) {
        return bound("""
                select id, org_id, title, kind, stage, barrier, size, problem, solution, figures, state, state_on, state_reason,
                  proposed_by, written_on, version
                from knowledge.lesson""" + MATCHES + """

                order by state = 'PROPOSED' desc, state_on desc, id limit :limit offset :offset""", search)
                .param("limit", Paging.SIZE)
                .param("offset", (page - 1) * Paging.SIZE)
                .query(LessonStore::view)
                .list();
    }

    /** How many lessons there are for each barrier, with everything else as searched; the sum is what the list holds. */
    List<BarrierCount> byBarrier(LessonSearch search) {
        return bound(
                        "select barrier, count(*) n from knowledge.lesson" + MATCHES
                                + " group by barrier order by n desc, barrier",
                        search)
                .query((rs, i) -> new BarrierCount(Barrier.valueOf(rs.getString("barrier")), rs.getLong("n")))
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, LessonSearch search) {
        return jdbc.sql(sql)
                .param("words", search.words())
                .param("like", search.words().replaceAll("([%_\\\\])", "\\\\$1"))
                .param("kind", search.kind().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("stage", search.stage().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("barrier", search.barrier().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("size", search.size().map(Enum::name).orElse(null), Types.VARCHAR);
    }
}
