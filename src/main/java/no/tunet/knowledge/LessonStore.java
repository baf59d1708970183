package no.tunet.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.knowledge.domain.LessonState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps lessons; row-level security shows published ones to everybody. */
@Repository
public class LessonStore {
    private static final String COLUMNS = """
            select id, org_id, title, kind, stage, barrier, size, problem, solution, figures, state, state_on, state_reason,
              proposed_by, written_on, version
            from knowledge.lesson""";

    private final JdbcClient jdbc;

    LessonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<LessonView> find(LessonId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(LessonStore::view)
                .optional();
    }

    public void add(LessonId id, OrganisationId owner, LessonWords words, LocalDate today) {
        jdbc.sql("""
                        insert into knowledge.lesson (id, org_id, title, kind, stage, barrier, size, problem, solution, figures, state, state_on, written_on)
                        values (:id, :org, :title, :kind, :stage, :barrier, :size, :problem, :solution, :figures, 'DRAFT', :today, :today)""")
                .param("id", id.value())
                .param("org", owner.value())
                .params(values(words))
                .param("today", today)
                .update();
    }

    /** New words for a draft; false when somebody else was quicker or it is a draft no more. */
    public boolean rewrite(LessonView lesson, LessonWords words) {
        return jdbc.sql("""
                        update knowledge.lesson set title = :title, kind = :kind, stage = :stage, barrier = :barrier, size = :size,
                          problem = :problem, solution = :solution, figures = :figures, version = version + 1
                        where id = :id and version = :version and state = 'DRAFT'""")
                        .param("id", lesson.id().value())
                        .param("version", lesson.version())
                        .params(values(words))
                        .update()
                == 1;
    }

    public boolean move(LessonView lesson, LessonState next, LocalDate today) {
        return jdbc.sql("""
                        update knowledge.lesson set state = :state, state_on = :today, state_reason = :reason,
                          proposed_by = :proposer, version = version + 1
                        where id = :id and version = :version""")
                        .param("id", lesson.id().value())
                        .param("version", lesson.version())
                        .param("state", name(next))
                        .param("today", today)
                        .param("reason", reason(next))
                        .param("proposer", next instanceof LessonState.Proposed(var by, var on) ? by.value() : null)
                        .update()
                == 1;
    }

    /** Published lessons of some stages, those of the same size first; at most {@code limit}. */
    public List<LessonView> published(Collection<ProjectStage> stages, Optional<MunicipalitySize> size, int limit) {
        return jdbc.sql(COLUMNS + """
                         where state = 'PUBLISHED' and stage = any (:stages)
                        order by (size = :size) desc nulls last, state_on desc, id limit :limit""")
                .param("stages", stages.stream().map(Enum::name).toArray(String[]::new))
                .param("size", size.map(Enum::name).orElse(null), java.sql.Types.VARCHAR)
                .param("limit", limit)
                .query(LessonStore::view)
                .list();
    }

    List<LessonView> publishedBy(Collection<OrganisationId> owners, LocalDate until) {
        return jdbc.sql(
                        COLUMNS
                                + " where state = 'PUBLISHED' and org_id = any (:owners) and state_on <= :until order by state_on, id limit 100")
                .param("owners", owners.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("until", until)
                .query(LessonStore::view)
                .list();
    }

    private static java.util.Map<String, Object> values(LessonWords words) {
        var values = new java.util.HashMap<String, Object>();
        values.put("title", words.title());
        values.put("kind", words.kind().name());
        values.put("stage", words.stage().name());
        values.put("barrier", words.barrier().name());
        values.put("size", words.size().name());
        values.put("problem", words.problem());
        values.put("solution", words.solution());
        values.put("figures", words.figures().orElse(null));
        return values;
    }

    private static String name(LessonState state) {
        return switch (state) {
            case LessonState.Draft draft -> "DRAFT";
            case LessonState.Proposed proposed -> "PROPOSED";
            case LessonState.Published published -> "PUBLISHED";
            case LessonState.Withdrawn withdrawn -> "WITHDRAWN";
        };
    }

    private static String reason(LessonState state) {
        return switch (state) {
            case LessonState.Draft(var because) -> because;
            case LessonState.Proposed proposed -> "";
            case LessonState.Published published -> "";
            case LessonState.Withdrawn(var on, var reason) -> reason;
        };
    }

    /** A row as a view; for the lists of the slices too. */
    public static LessonView view(ResultSet rs, int row) throws SQLException {
        LocalDate on = rs.getObject("state_on", LocalDate.class);
        LessonState state = switch (rs.getString("state")) {
            case "DRAFT" -> new LessonState.Draft(rs.getString("state_reason"));
            case "PROPOSED" -> new LessonState.Proposed(new PersonId(rs.getObject("proposed_by", UUID.class)), on);
            case "PUBLISHED" -> new LessonState.Published(on);
            case "WITHDRAWN" -> new LessonState.Withdrawn(on, rs.getString("state_reason"));
            case String other -> throw new IllegalStateException("no such state of a lesson: " + other);
        };
        return new LessonView(
                new LessonId(rs.getObject("id", UUID.class)),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                new LessonWords(
                        rs.getString("title"),
                        LessonKind.valueOf(rs.getString("kind")),
                        ProjectStage.valueOf(rs.getString("stage")),
                        Barrier.valueOf(rs.getString("barrier")),
                        MunicipalitySize.valueOf(rs.getString("size")),
                        rs.getString("problem"),
                        rs.getString("solution"),
                        Optional.ofNullable(rs.getString("figures"))),
                state,
                rs.getObject("written_on", LocalDate.class),
                rs.getInt("version"));
    }
}
