package no.tunet.quality.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.quality.AuditGrade;
import no.tunet.quality.domain.Sheet;
import no.tunet.quality.domain.Sheet.SheetState;
import no.tunet.quality.domain.SheetKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sheets: begun, given up, signed. */
@Repository
public class SheetStore {
    private static final String SHEETS = """
            select id, farm_id, kind, audit_id, number, standards, begun_from, started_on, given_up_on, signed_on, points, open_points
            from quality.sheet where %s""";

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an auditor concluded. */
    public record Conclusion(AuditGrade grade, LocalDate visitedOn, String summary) {}

    public Optional<Sheet> find(UUID id) {
        return jdbc.sql(SHEETS.formatted("id = :id"))
                .param("id", id)
                .query(SheetStore::sheet)
                .optional();
    }

    /** Lets one person at a time change a sheet, until the transaction ends. */
    public void lock(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('quality sheet ' || :id, 0))")
                .param("id", id.toString())
                .query(rs -> {});
    }

    /** A farm's sheets of some kinds, newest first, at most two hundred. */
    public List<Sheet> ofFarm(OrganisationId farm, SheetKind... kinds) {
        return jdbc.sql(SHEETS.formatted(
                        "farm_id = :farm and kind = any(:kinds) order by started_on desc, id desc limit 200"))
                .param("farm", farm.value())
                .param("kinds", Arrays.stream(kinds).map(Enum::name).toArray(String[]::new))
                .query(SheetStore::sheet)
                .list();
    }

    /** The versions of an audit's report, newest first. */
    public List<Sheet> ofAudit(UUID audit) {
        return jdbc.sql(SHEETS.formatted("audit_id = :audit order by number desc limit 100"))
                .param("audit", audit)
                .query(SheetStore::sheet)
                .list();
    }

    public void add(Sheet sheet, PersonId by, String whyAgain) {
        jdbc.sql("""
                        insert into quality.sheet (id, farm_id, kind, audit_id, number, standards, begun_from, started_on, started_by, why_again)
                        values (:id, :farm, :kind, :audit, :number, :standards, :from, :on, :by, :why)""")
                .param("id", sheet.id())
                .param("farm", sheet.farm().value())
                .param("kind", sheet.kind().name())
                .param("audit", sheet.audit().orElse(null))
                .param("number", sheet.number())
                .param("standards", sheet.standards().toArray(String[]::new))
                .param("from", sheet.begunFrom().orElse(null))
                .param("on", sheet.startedOn())
                .param("by", by.value())
                .param("why", whyAgain)
                .update();
    }

    public boolean giveUp(UUID id, LocalDate today) {
        return jdbc.sql(
                                "update quality.sheet set given_up_on = :today where id = :id and signed_on is null and given_up_on is null")
                        .param("id", id)
                        .param("today", today)
                        .update()
                == 1;
    }

    public void sign(
            UUID id, int points, int openPoints, PersonId by, LocalDate today, Optional<Conclusion> conclusion) {
        jdbc.sql("""
                        update quality.sheet set signed_on = :today, signed_by = :by, points = :points, open_points = :open,
                          grade = :grade, visited_on = :visited, summary = coalesce(:summary, '')
                        where id = :id and signed_on is null""")
                .param("id", id)
                .param("today", today)
                .param("by", by.value())
                .param("points", points)
                .param("open", openPoints)
                .param("grade", conclusion.map(c -> c.grade().name()).orElse(null))
                .param("visited", conclusion.map(Conclusion::visitedOn).orElse(null))
                .param("summary", conclusion.map(Conclusion::summary).orElse(null))
                .update();
    }

    public Optional<Conclusion> conclusion(UUID id) {
        return jdbc.sql("select grade, visited_on, summary from quality.sheet where id = :id and grade is not null")
                .param("id", id)
                .query((rs, i) -> new Conclusion(
                        AuditGrade.valueOf(rs.getString("grade")),
                        rs.getObject("visited_on", LocalDate.class),
                        rs.getString("summary")))
                .optional();
    }

    private static Sheet sheet(ResultSet rs, int i) throws SQLException {
        return new Sheet(
                rs.getObject("id", UUID.class),
                new OrganisationId(rs.getObject("farm_id", UUID.class)),
                SheetKind.valueOf(rs.getString("kind")),
                Optional.ofNullable(rs.getObject("audit_id", UUID.class)),
                rs.getInt("number"),
                Arrays.asList((String[]) rs.getArray("standards").getArray()),
                Optional.ofNullable(rs.getObject("begun_from", UUID.class)),
                rs.getObject("started_on", LocalDate.class),
                state(rs));
    }

    private static SheetState state(ResultSet rs) throws SQLException {
        var signed = Optional.ofNullable(rs.getObject("signed_on", LocalDate.class));
        var givenUp = Optional.ofNullable(rs.getObject("given_up_on", LocalDate.class));
        int points = rs.getInt("points");
        int open = rs.getInt("open_points");
        return signed.<SheetState>map(on -> new SheetState.Signed(on, points, open))
                .or(() -> givenUp.map(SheetState.GivenUp::new))
                .orElseGet(SheetState.Open::new);
    }
}
