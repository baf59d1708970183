package no.tunet.comparison.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.comparison.ComparisonId;
import no.tunet.comparison.StageKind;
import no.tunet.comparison.Verdict;
import no.tunet.kernel.OrganisationId;
import no.tunet.need.NeedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ComparisonListStore {
    private static final String MATCHING = """
            from comparison.comparison c
            where c.org_id = :org and (cast(:stage as text) is null or c.stage = :stage) and (cast(:need as uuid) is null or c.need_id = :need)
            """;

    private final JdbcClient jdbc;

    ComparisonListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(OrganisationId organisation, Optional<StageKind> stage, Optional<UUID> need) {
        return jdbc.sql("select count(*) " + MATCHING)
                .param("org", organisation.value())
                .param("stage", stage.map(Enum::name).orElse(null))
                .param("need", need.orElse(null))
                .query(Long.class)
                .single();
    }

    List<ComparisonLine> page(
            OrganisationId organisation, Optional<StageKind> stage, Optional<UUID> need, int offset, int size) {
        return jdbc.sql("select c.id, c.need_id, c.stage, c.verdict, c.stage_on, "
                        + "(select string_agg(s.name, ', ' order by s.position) from comparison.side s where s.comparison_id = c.id and not s.today) as offers "
                        + MATCHING + " order by c.stage_on desc, c.id desc offset :offset limit :size")
                .param("org", organisation.value())
                .param("stage", stage.map(Enum::name).orElse(null))
                .param("need", need.orElse(null))
                .param("offset", offset)
                .param("size", size)
                .query((row, i) -> new ComparisonLine(
                        new ComparisonId(row.getObject("id", UUID.class)),
                        new NeedId(row.getObject("need_id", UUID.class)),
                        Optional.ofNullable(row.getString("offers")).orElse(""),
                        StageKind.valueOf(row.getString("stage")),
                        Optional.ofNullable(row.getString("verdict")).map(Verdict::valueOf),
                        row.getObject("stage_on", LocalDate.class)))
                .list();
    }
}
