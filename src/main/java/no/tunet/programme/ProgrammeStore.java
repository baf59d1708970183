package no.tunet.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.programme.domain.Mandate;
import no.tunet.programme.format.MandateFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Programmes and what happened in their timelines. For this module's own slices. */
@Repository
public class ProgrammeStore {
    private final JdbcClient jdbc;

    ProgrammeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(
            ProgrammeId id,
            OrganisationId owner,
            Mandate mandate,
            String mandateJson,
            String differencesJson,
            LocalDate today,
            PersonId by) {
        jdbc.sql("""
                        insert into programme.programme
                          (id, org_id, title, period_from_on, period_to_on, mandate, differences, imported_on, imported_by)
                        values (:id, :org, :title, :from, :to, :mandate::jsonb, :differences::jsonb, :today, :by)""")
                .param("id", id.value())
                .param("org", owner.value())
                .param("title", mandate.title().nb())
                .param("from", mandate.period().from())
                .param("to", mandate.period().to())
                .param("mandate", mandateJson)
                .param("differences", differencesJson)
                .param("today", today)
                .param("by", by.value())
                .update();
    }

    /** All programmes, newest first, at most a hundred. */
    public List<ProgrammeView> all() {
        return jdbc.sql("select * from programme.programme order by period_from_on desc, id desc limit 100")
                .query(ProgrammeStore::row)
                .list();
    }

    public Optional<ProgrammeView> find(ProgrammeId id) {
        return jdbc.sql("select * from programme.programme where id = :id")
                .param("id", id.value())
                .query(ProgrammeStore::row)
                .optional();
    }

    public void note(ProgrammeView programme, int milestone, LocalDate on, String note, LocalDate today, PersonId by) {
        jdbc.sql("""
                        insert into programme.milestone (id, programme_id, org_id, number, actual_on, note, noted_on, noted_by)
                        values (:id, :programme, :org, :number, :on, :note, :today, :by)""")
                .param("id", Ids.next())
                .param("programme", programme.id().value())
                .param("org", programme.owner().value())
                .param("number", milestone)
                .param("on", on)
                .param("note", note)
                .param("today", today)
                .param("by", by.value())
                .update();
    }

    /** What really happened, the last line for each milestone. */
    public List<Noted> noted(ProgrammeId id) {
        return jdbc.sql("""
                        select distinct on (number) number, actual_on, note from programme.milestone
                        where programme_id = :id order by number, id desc""")
                .param("id", id.value())
                .query((rs, i) -> new Noted(
                        rs.getInt("number"), rs.getObject("actual_on", LocalDate.class), rs.getString("note")))
                .list();
    }

    /** The day a milestone really came. */
    public record Noted(int number, LocalDate on, String note) {}

    private static ProgrammeView row(ResultSet rs, int i) throws SQLException {
        return new ProgrammeView(
                new ProgrammeId(rs.getObject("id", UUID.class)),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                kept(MandateFile.read(rs.getString("mandate"))),
                kept(MandateFile.differences(rs.getString("differences"))),
                rs.getObject("imported_on", LocalDate.class));
    }

    private static <T> T kept(Decision<T> read) {
        return switch (read) {
            case Decision.Accepted<T>(T value) -> value;
            case Decision.Refused<T> refused ->
                throw new IllegalStateException("a kept mandate can no longer be read: " + refused.reasons());
        };
    }
}
