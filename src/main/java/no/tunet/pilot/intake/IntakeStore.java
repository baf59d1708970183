package no.tunet.pilot.intake;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.database.ReasonJson;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.pilot.PilotId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IntakeStore {
    private final JdbcClient jdbc;
    private final ReasonJson json;

    IntakeStore(JdbcClient jdbc, ReasonJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A plan that was read and waits: its text form, the files it came from, and the pilot it became. */
    record Intake(UUID id, String plan, List<String> files, List<Reason> notes, Optional<PilotId> pilot) {}

    UUID add(OrganisationId org, String plan, List<String> files, List<Reason> notes, PersonId by, LocalDate today) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into pilot.intake (id, org_id, plan, files, notes, made_by, made_on)
                        values (:id, :org, :plan::jsonb, :files, :notes::jsonb, :by, :today)""")
                .param("id", id)
                .param("org", org.value())
                .param("plan", plan)
                .param("files", files.toArray(String[]::new))
                .param("notes", json.write(List.copyOf(notes)))
                .param("by", by.value())
                .param("today", today)
                .update();
        return id;
    }

    Optional<Intake> find(UUID id) {
        return jdbc.sql("select plan, files, notes, pilot_id from pilot.intake where id = :id")
                .param("id", id)
                .query((rs, i) -> new Intake(
                        id,
                        rs.getString("plan"),
                        names(rs.getArray("files")),
                        notes(rs.getString("notes")),
                        Optional.ofNullable(rs.getObject("pilot_id", UUID.class))
                                .map(PilotId::new)))
                .optional();
    }

    /** Marks the intake as used; false when it has been used already. */
    boolean use(UUID id, PilotId pilot) {
        return jdbc.sql("update pilot.intake set pilot_id = :pilot where id = :id and pilot_id is null")
                        .param("id", id)
                        .param("pilot", pilot.value())
                        .update()
                == 1;
    }

    private List<Reason> notes(String kept) {
        return json.read(kept).stream()
                .filter(Reason.class::isInstance)
                .map(Reason.class::cast)
                .toList();
    }

    private static List<String> names(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
