package no.tunet.placement.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.UnitId;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.LegalBasis;
import no.tunet.placement.domain.StartFacts.DecisionReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProposalStore {
    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Participant(OrganisationId organisation, UnitId unit, String reference, String name) {}

    record Draft(
            PlacementId id,
            ParticipantId participant,
            OrganisationId organisation,
            String reference,
            String state,
            Optional<LegalGround> ground,
            Period planned,
            int version) {}

    record Goal(UUID id, String wording, LocalDate setOn, Optional<LocalDate> reachedOn) {}

    Optional<Participant> participant(ParticipantId id) {
        return jdbc.sql("select org_id, unit_id, reference, name from placement.participant where id = :id")
                .param("id", id.value())
                .query((rs, i) -> new Participant(
                        new OrganisationId(rs.getObject("org_id", UUID.class)),
                        new UnitId(rs.getObject("unit_id", UUID.class)),
                        rs.getString("reference"),
                        rs.getString("name")))
                .optional();
    }

    void add(PlacementId id, Participant who, OrganisationId farm, NewPlacement plan, PersonId by, LocalDate today) {
        jdbc.sql("""
                        insert into placement.placement (id, org_id, participant_id, reference, agreement_id, farm_org_id, state,
                          planned_from_on, planned_to_on, school_calendar, transport, moved_from, proposed_by, since_on)
                        values (:id, :org, :participant, :reference, :agreement, :farm, 'Proposed',
                          :from, :to, :school, :transport, :moved, :by, :today)""")
                .param("id", id.value())
                .param("org", who.organisation().value())
                .param("participant", plan.participant().value())
                .param("reference", who.reference())
                .param("agreement", plan.agreement().value())
                .param("farm", farm.value())
                .param("from", plan.planned().from())
                .param("to", plan.planned().to())
                .param("school", plan.schoolCalendar())
                .param("transport", plan.transport())
                .param("moved", plan.movedFrom().map(PlacementId::value).orElse(null))
                .param("by", by.value())
                .param("today", today)
                .update();
        for (HalfDayOfWeek at : plan.halfDays()) {
            wish(id, who.organisation(), at);
        }
    }

    private void wish(PlacementId id, OrganisationId organisation, HalfDayOfWeek at) {
        jdbc.sql("insert into placement.wish (placement_id, org_id, weekday, half) values (:id, :org, :weekday, :half)")
                .param("id", id.value())
                .param("org", organisation.value())
                .param("weekday", at.day().getValue())
                .param("half", at.half().name())
                .update();
    }

    /** What stands in the old placement and still holds in the new one: the legal ground and the goals not reached. */
    void carryOver(PlacementId from, PlacementId to, LocalDate today) {
        jdbc.sql("""
                        update placement.placement n set legal_basis = o.legal_basis, decision_number = o.decision_number,
                          decision_from_on = o.decision_from_on, decision_to_on = o.decision_to_on, teacher = o.teacher
                        from placement.placement o where o.id = :old and n.id = :new and o.participant_id = n.participant_id""").param("old", from.value()).param("new", to.value()).update();
        jdbc.sql("""
                        insert into placement.goal (id, org_id, placement_id, wording, set_on)
                        select gen_random_uuid(), g.org_id, :new, g.wording, :today from placement.goal g
                        where g.placement_id = :old and g.reached_on is null and g.dropped_on is null""")
                .param("old", from.value())
                .param("new", to.value())
                .param("today", today)
                .update();
    }

    Optional<Draft> draft(PlacementId id) {
        return jdbc.sql("""
                        select id, participant_id, org_id, reference, state, legal_basis, decision_number, decision_from_on, decision_to_on,
                               teacher, planned_from_on, planned_to_on, version
                        from placement.placement where id = :id""").param("id", id.value()).query(ProposalStore::draft).optional();
    }

    /** False when somebody else has changed it meanwhile. */
    boolean ground(PlacementId id, LegalGround ground, int version) {
        return jdbc.sql("""
                        update placement.placement set legal_basis = :basis, decision_number = :number, decision_from_on = :from,
                          decision_to_on = :to, teacher = :teacher, version = version + 1
                        where id = :id and version = :version""")
                        .param("id", id.value())
                        .param("basis", ground.basis().name())
                        .param(
                                "number",
                                ground.decision().map(DecisionReference::number).orElse(null))
                        .param(
                                "from",
                                ground.decision().map(d -> d.holds().from()).orElse(null))
                        .param("to", ground.decision().map(d -> d.holds().to()).orElse(null))
                        .param("teacher", ground.teacher().orElse(null))
                        .param("version", version)
                        .update()
                == 1;
    }

    List<Goal> goals(PlacementId id) {
        return jdbc.sql("""
                        select id, wording, set_on, reached_on from placement.goal
                        where placement_id = :id and dropped_on is null order by set_on, id limit 50""")
                .param("id", id.value())
                .query((rs, i) -> new Goal(
                        rs.getObject("id", UUID.class),
                        rs.getString("wording"),
                        rs.getObject("set_on", LocalDate.class),
                        Optional.ofNullable(rs.getObject("reached_on", LocalDate.class))))
                .list();
    }

    UUID addGoal(PlacementId id, OrganisationId organisation, String wording, LocalDate today) {
        UUID goal = Ids.next();
        jdbc.sql("""
                        insert into placement.goal (id, org_id, placement_id, wording, set_on)
                        values (:goal, :org, :id, :wording, :today)""")
                .param("goal", goal)
                .param("org", organisation.value())
                .param("id", id.value())
                .param("wording", wording)
                .param("today", today)
                .update();
        return goal;
    }

    int settleGoal(PlacementId id, UUID goal, boolean reached, LocalDate today) {
        return jdbc.sql("""
                        update placement.goal set reached_on = case when :reached then :today::date end,
                          dropped_on = case when :reached then null else :today::date end
                        where id = :goal and placement_id = :id and reached_on is null and dropped_on is null""")
                .param("id", id.value())
                .param("goal", goal)
                .param("reached", reached)
                .param("today", today)
                .update();
    }

    private static Draft draft(ResultSet rs, int i) throws SQLException {
        return new Draft(
                new PlacementId(rs.getObject("id", UUID.class)),
                new ParticipantId(rs.getObject("participant_id", UUID.class)),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                rs.getString("reference"),
                rs.getString("state"),
                ground(rs),
                new Period(
                        rs.getObject("planned_from_on", LocalDate.class),
                        rs.getObject("planned_to_on", LocalDate.class)),
                rs.getInt("version"));
    }

    private static Optional<LegalGround> ground(ResultSet rs) throws SQLException {
        String basis = rs.getString("legal_basis");
        if (basis == null) {
            return Optional.empty();
        }
        String number = rs.getString("decision_number");
        Optional<DecisionReference> decision = number == null
                ? Optional.empty()
                : Optional.of(new DecisionReference(
                        number,
                        new Period(
                                rs.getObject("decision_from_on", LocalDate.class),
                                rs.getObject("decision_to_on", LocalDate.class))));
        return Optional.of(
                new LegalGround(LegalBasis.valueOf(basis), decision, Optional.ofNullable(rs.getString("teacher"))));
    }

    static Optional<HalfDayOfWeek> halfDay(String text) {
        return text.matches("[1-7]-(MORNING|AFTERNOON)")
                ? Optional.of(new HalfDayOfWeek(DayOfWeek.of(text.charAt(0) - '0'), HalfDay.valueOf(text.substring(2))))
                : Optional.empty();
    }
}
