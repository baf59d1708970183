package no.tunet.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.BookedPlace;
import no.tunet.directory.BookingId;
import no.tunet.directory.Places;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import no.tunet.placement.course.AgreePlacement;
import no.tunet.placement.course.DailyCourse;
import no.tunet.placement.course.MovePlacement;
import no.tunet.placement.course.TakeStep;
import no.tunet.placement.domain.PlacementCommand;
import no.tunet.placement.domain.PlacementState;
import no.tunet.placement.domain.PlacementState.PlacementEndCause;
import no.tunet.placement.retention.DailyDeletion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@TunetTest
class PlacementStoreTests {
    @Autowired
    private Cast cast;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private long count(Actor as, String table) {
        Long rows = Acting.as(
                as,
                () -> transaction.execute(status -> jdbc.sql("select count(*) from placement." + table)
                        .query(Long.class)
                        .single()));
        return rows == null ? -1 : rows;
    }

    @Test
    void aFarmReadsItsOwnDaysAndSheetsAndNothingElse() {
        var scene = new Scene(context);
        scene.running("Kai Prøve", Scene.TODAY.minusDays(20));
        assertThat(count(scene.farmer, "slot")).isEqualTo(2);
        assertThat(count(scene.farmer, "information_sheet")).isEqualTo(1);
        for (String table : List.of("participant", "placement", "consent", "goal", "assignment", "wish", "answer")) {
            assertThat(count(scene.farmer, table)).as(table).isZero();
        }
        var other = cast.member(cast.farm("Bakken gard"), Role.FARMER);
        for (String table : List.of("slot", "information_sheet", "mark", "farm_worker", "certificate", "incident")) {
            assertThat(count(other, table)).as(table).isZero();
        }
    }

    @Test
    void aPurchaserReadsReferencesOnlyAndADirectorNobodysDays() {
        var scene = new Scene(context);
        scene.running("Kai Prøve", Scene.TODAY.minusDays(20));
        for (Role role : List.of(Role.PURCHASER, Role.DIRECTOR)) {
            var member = cast.member(scene.municipality, role);
            for (String table :
                    List.of("participant", "placement", "information_sheet", "mark", "consent", "goal", "day_log")) {
                assertThat(count(member, table)).as("%s %s", role, table).isZero();
            }
        }
    }

    @Test
    void nobodyGivesThemselvesAccessToAStranger() {
        var scene = new Scene(context);
        var participant = scene.participant("Kai Prøve");
        var colleague = cast.member(scene.municipality, Role.CASE_WORKER);
        assertThatThrownBy(() -> Acting.as(
                        colleague,
                        () -> transaction.execute(status -> jdbc.sql(
                                        "insert into placement.assignment (participant_id, org_id, person_id, from_on) values (:p, :org, :me, current_date)")
                                .param("p", participant.value())
                                .param("org", scene.municipality.value())
                                .param("me", colleague.person().value())
                                .update())))
                .isInstanceOf(DataAccessException.class);
        assertThat(count(colleague, "participant")).isZero();
    }

    @Test
    void aPlaceThatIsFilledIsNotFreeAndTheSamePersonIsNeverInTwoPlaces() {
        var scene = new Scene(context);
        scene.running("Kai Prøve", Scene.TODAY.minusDays(20));
        List<BookingId> held = Acting.as(
                        scene.caseWorker,
                        () -> context.getBean(Places.class).booked(scene.agreement.id.value(), Scene.TODAY))
                .stream()
                .map(BookedPlace::id)
                .toList();
        Set<BookingId> occupied = Acting.as(
                scene.caseWorker, () -> context.getBean(Placements.class).occupied(held, Scene.TODAY));
        assertThat(held).hasSize(8);
        assertThat(occupied).hasSize(2);
        for (String name : List.of("To", "Tre", "Fire")) {
            scene.running(name + " Prøve", Scene.TODAY);
        }
        var fifth = scene.proposal(scene.participant("Fem Prøve"), Scene.TODAY);
        var refused = Acting.as(
                scene.leader, () -> context.getBean(AgreePlacement.class).agree(fifth, Scene.TODAY, Optional.empty()));
        assertThat(((Decision.Refused<PlacementState>) refused).reasons())
                .extracting(r -> r.code())
                .containsExactly("placement.start.noFreePlace", "placement.start.noFreePlace");
    }

    @Test
    void movingFreesTheOldHalfDayAndFillsTheNew() {
        var scene = new Scene(context);
        var placement = scene.running("Kai Prøve", Scene.TODAY.minusDays(20));
        LocalDate from = Scene.TODAY.plusDays(1);
        var moved = Acting.as(
                scene.caseWorker,
                () -> context.getBean(MovePlacement.class).move(placement, from, Set.of(Stage.THURSDAY)));
        assertThat(moved).isInstanceOf(Decision.Accepted.class);
        var placements = context.getBean(Placements.class);
        assertThat(Acting.as(scene.caseWorker, () -> placements.activeFor(scene.agreement.id, Scene.TODAY))
                        .getFirst()
                        .halfDays())
                .containsExactlyInAnyOrder(Stage.TUESDAY, Stage.THURSDAY);
        assertThat(Acting.as(scene.caseWorker, () -> placements.activeFor(scene.agreement.id, from))
                        .getFirst()
                        .halfDays())
                .containsExactly(Stage.THURSDAY);
    }

    @Test
    void theFarmsSheetIsDeletedTheDayAfterTheLastDay() {
        var scene = new Scene(context);
        var placement = scene.running("Kai Prøve", Scene.TODAY.minusDays(20));
        Acting.run(
                scene.caseWorker,
                () -> Scene.accepted(context.getBean(TakeStep.class)
                        .take(
                                placement,
                                new PlacementCommand.End(
                                        Scene.TODAY.minusDays(1), PlacementEndCause.GOAL_REACHED, "Jobb"),
                                Optional.empty())));
        context.getBean(DailyCourse.class).run();
        assertThat(count(scene.farmer, "information_sheet")).isZero();
        assertThat(count(scene.caseWorker, "information_sheet")).isEqualTo(1);
        context.getBean(DailyDeletion.class).run();
        assertThat(count(scene.caseWorker, "information_sheet")).isZero();
        assertThat(count(scene.caseWorker, "disposal")).isEqualTo(1);
    }

    @Test
    void onlyThePartiesGetCounts() {
        var scene = new Scene(context);
        scene.running("Kai Prøve", Scene.TODAY.minusDays(20));
        var attendances = context.getBean(Attendances.class);
        var span = new Period(Scene.TODAY.minusDays(20), Scene.TODAY);
        var director = cast.member(scene.municipality, Role.DIRECTOR);
        var summary = Acting.as(director, () -> attendances.summary(scene.agreement.id, span));
        assertThat(summary.participants()).isEqualTo(1);
        assertThat(summary.planned()).isPositive().isEqualTo(summary.unmarked());
        assertThat(summary.goals()).isEqualTo(1);
        var stranger = cast.member(cast.municipality("Vik kommune"), Role.DIRECTOR);
        var nothing = Acting.as(stranger, () -> attendances.summary(scene.agreement.id, span));
        assertThat(nothing.planned() + nothing.goals() + nothing.participants()).isZero();
    }

    @Test
    void aMarkIsNeverChanged() {
        var scene = new Scene(context);
        assertThatThrownBy(() -> Acting.as(
                        scene.farmer,
                        () -> transaction.execute(
                                status -> jdbc.sql("update placement.mark set state = 'LATE' where id = :id")
                                        .param("id", UUID.randomUUID())
                                        .update())))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
