package no.tunet.placement.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.UnitId;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.LegalBasis;
import no.tunet.placement.domain.PlacementState;
import no.tunet.placement.domain.StartFacts.DecisionReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlacementStore {
    static final String COLUMNS = """
            l.*, p.unit_id, p.name as participant_name,
              array(select w.weekday || '-' || w.half from placement.wish w where w.placement_id = l.id) as wanted
            """;
    private static final String FILES = "select " + COLUMNS
            + " from placement.placement l join placement.participant p on p.id = l.participant_id where %s";

    private final JdbcClient jdbc;

    PlacementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PlacementFile> find(PlacementId id) {
        return jdbc.sql(FILES.formatted("l.id = :id"))
                .param("id", id.value())
                .query(PlacementStore::file)
                .optional();
    }

    /** The placements of a participant that have not come to their end. */
    List<PlacementFile> open(ParticipantId participant) {
        return jdbc.sql(
                        FILES.formatted(
                                "l.participant_id = :id and l.state not in ('Ended', 'Closed', 'Declined') order by l.id limit 50"))
                .param("id", participant.value())
                .query(PlacementStore::file)
                .list();
    }

    /** Those under an agreement that have not come to their end. */
    List<PlacementFile> open(AgreementId agreement) {
        return jdbc.sql(
                        FILES.formatted(
                                "l.agreement_id = :id and l.state not in ('Ended', 'Closed', 'Declined') order by l.id limit 1000"))
                .param("id", agreement.value())
                .query(PlacementStore::file)
                .list();
    }

    /** Those whose state a date has changed. */
    List<PlacementFile> due(LocalDate today, int most) {
        return jdbc.sql(FILES.formatted("""
                        (l.state = 'Agreed' and l.started_on <= :today) or (l.state = 'Trial' and l.trial_until_on < :today)
                        or (l.state = 'Ending' and l.last_day_on < :today) order by l.id limit :most"""))
                .param("today", today)
                .param("most", most)
                .query(PlacementStore::file)
                .list();
    }

    /** False when somebody else has changed it since that version. */
    boolean save(PlacementId id, PlacementState state, LocalDate since, int version) {
        return jdbc.sql("""
                        update placement.placement set state = :state, visit_on = :visit_on, started_on = :started_on,
                          trial_until_on = :trial_until_on, paused_from_on = :paused_from_on, back_on = :back_on,
                          review_since_on = :review_since_on, last_day_on = :last_day_on, follow_up_on = :follow_up_on, closed_on = :closed_on,
                          cause = :cause, next_plan = :next_plan, since_on = :since, version = version + 1
                        where id = :id and version = :version""")
                        .params(StateColumns.of(state))
                        .param("id", id.value())
                        .param("since", since)
                        .param("version", version)
                        .update()
                == 1;
    }

    void touch(ParticipantId participant, LocalDate today) {
        jdbc.sql("update placement.participant set last_entry_on = :today where id = :id and last_entry_on < :today")
                .param("id", participant.value())
                .param("today", today)
                .update();
    }

    static PlacementFile file(ResultSet rs, int i) throws SQLException {
        return new PlacementFile(
                new PlacementId(rs.getObject("id", UUID.class)),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                new UnitId(rs.getObject("unit_id", UUID.class)),
                new ParticipantId(rs.getObject("participant_id", UUID.class)),
                rs.getString("participant_name"),
                rs.getString("reference"),
                new AgreementId(rs.getObject("agreement_id", UUID.class)),
                new OrganisationId(rs.getObject("farm_org_id", UUID.class)),
                StateColumns.read(rs),
                rs.getObject("since_on", LocalDate.class),
                new Period(
                        rs.getObject("planned_from_on", LocalDate.class),
                        rs.getObject("planned_to_on", LocalDate.class)),
                wanted(rs),
                rs.getBoolean("transport"),
                rs.getBoolean("school_calendar"),
                Optional.ofNullable(rs.getString("legal_basis")).map(LegalBasis::valueOf),
                decision(rs),
                Optional.ofNullable(rs.getString("teacher")),
                new PersonId(rs.getObject("proposed_by", UUID.class)),
                rs.getInt("version"));
    }

    private static Set<HalfDayOfWeek> wanted(ResultSet rs) throws SQLException {
        return Arrays.stream((String[]) rs.getArray("wanted").getArray())
                .map(text -> new HalfDayOfWeek(DayOfWeek.of(text.charAt(0) - '0'), HalfDay.valueOf(text.substring(2))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<DecisionReference> decision(ResultSet rs) throws SQLException {
        String number = rs.getString("decision_number");
        return number == null
                ? Optional.empty()
                : Optional.of(new DecisionReference(
                        number,
                        new Period(
                                rs.getObject("decision_from_on", LocalDate.class),
                                rs.getObject("decision_to_on", LocalDate.class))));
    }
}
