package no.tunet.evaluation.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.evaluation.EvaluationId;
import no.tunet.evaluation.domain.CostRange;
import no.tunet.evaluation.domain.Expectation;
import no.tunet.evaluation.domain.Faces;
import no.tunet.evaluation.domain.Outcome;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;
import no.tunet.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The frozen figures of evaluations. */
@Repository
class FiguresStore {
    private final JdbcClient jdbc;

    FiguresStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void freeze(StoredEvaluation evaluation, Figures figures) {
        var said = figures.said();
        var happened = figures.happened();
        jdbc.sql("""
                        insert into evaluation.figures (evaluation_id, buyer_org_id, buyer_unit_id, farm_org_id,
                          said_low_ore, said_likely_ore, said_high_ore, today_low_ore, today_likely_ore, today_high_ore,
                          said_attendance_bp, said_goals, participants, planned, attended,
                          absent_ill, absent_in_time, absent_late, absent_no_show, absent_transport, absent_closed,
                          incidents, serious, face_very_good, face_good, face_so_so, face_bad, goals, goals_reached, cost_ore)
                        values (:id, :buyer, :unit, :farm, :saidLow, :saidLikely, :saidHigh, :todayLow, :todayLikely, :todayHigh,
                          :saidAttendance, :saidGoals, :participants, :planned, :attended,
                          :ill, :inTime, :late, :noShow, :transport, :closed,
                          :incidents, :serious, :veryGood, :good, :soSo, :bad, :goals, :reached, :cost)""")
                .param("id", evaluation.id().value())
                .param("buyer", evaluation.buyer().value())
                .param("unit", evaluation.buyerUnit().map(UnitId::value).orElse(null))
                .param("farm", evaluation.farm().value())
                .param("saidLow", ore(said.costPerDay().map(CostRange::low)))
                .param("saidLikely", ore(said.costPerDay().map(CostRange::likely)))
                .param("saidHigh", ore(said.costPerDay().map(CostRange::high)))
                .param("todayLow", ore(said.todayPerDay().map(CostRange::low)))
                .param("todayLikely", ore(said.todayPerDay().map(CostRange::likely)))
                .param("todayHigh", ore(said.todayPerDay().map(CostRange::high)))
                .param(
                        "saidAttendance",
                        said.attendance().map(Share::basisPoints).orElse(null))
                .param("saidGoals", said.goals().toArray(String[]::new))
                .param("participants", happened.participants())
                .param("planned", happened.plannedHalfDays())
                .param("attended", happened.attendedHalfDays())
                .param("ill", absent(happened, AbsenceCause.ILL))
                .param("inTime", absent(happened, AbsenceCause.CANCELLED_IN_TIME))
                .param("late", absent(happened, AbsenceCause.CANCELLED_LATE))
                .param("noShow", absent(happened, AbsenceCause.NO_SHOW))
                .param("transport", absent(happened, AbsenceCause.TRANSPORT_FAILED))
                .param("closed", absent(happened, AbsenceCause.FARM_CLOSED))
                .param("incidents", happened.incidents())
                .param("serious", happened.seriousIncidents())
                .param("veryGood", happened.faces().veryGood())
                .param("good", happened.faces().good())
                .param("soSo", happened.faces().soSo())
                .param("bad", happened.faces().bad())
                .param("goals", happened.goals())
                .param("reached", happened.goalsReached())
                .param("cost", happened.cost().ore())
                .update();
    }

    /** Forgets the figures of an evaluation that goes back to draft. */
    void thaw(EvaluationId id) {
        jdbc.sql("delete from evaluation.figures where evaluation_id = :id")
                .param("id", id.value())
                .update();
    }

    Optional<Figures> frozen(EvaluationId id) {
        return jdbc.sql("select * from evaluation.figures where evaluation_id = :id")
                .param("id", id.value())
                .query((row, i) -> figures(row))
                .optional();
    }

    private static int absent(Outcome outcome, AbsenceCause cause) {
        return outcome.absences().getOrDefault(cause, 0);
    }

    private static @Nullable Long ore(Optional<Money> money) {
        return money.map(Money::ore).orElse(null);
    }

    private static Figures figures(ResultSet row) throws SQLException {
        int attendance = row.getInt("said_attendance_bp");
        Optional<Share> saidAttendance = row.wasNull() ? Optional.empty() : Optional.of(new Share(attendance));
        var said = new Expectation(
                range(row, "said"), range(row, "today"), saidAttendance, List.copyOf(Arrays.asList((String[])
                        row.getArray("said_goals").getArray())));
        var happened = new Outcome(
                row.getInt("participants"),
                row.getInt("planned"),
                row.getInt("attended"),
                absences(row),
                row.getInt("incidents"),
                row.getInt("serious"),
                new Faces(
                        row.getInt("face_very_good"),
                        row.getInt("face_good"),
                        row.getInt("face_so_so"),
                        row.getInt("face_bad")),
                row.getInt("goals"),
                row.getInt("goals_reached"),
                new Money(row.getLong("cost_ore")));
        return new Figures(said, happened, Optional.empty());
    }

    private static Map<AbsenceCause, Integer> absences(ResultSet row) throws SQLException {
        var absences = new EnumMap<AbsenceCause, Integer>(AbsenceCause.class);
        absences.put(AbsenceCause.ILL, row.getInt("absent_ill"));
        absences.put(AbsenceCause.CANCELLED_IN_TIME, row.getInt("absent_in_time"));
        absences.put(AbsenceCause.CANCELLED_LATE, row.getInt("absent_late"));
        absences.put(AbsenceCause.NO_SHOW, row.getInt("absent_no_show"));
        absences.put(AbsenceCause.TRANSPORT_FAILED, row.getInt("absent_transport"));
        absences.put(AbsenceCause.FARM_CLOSED, row.getInt("absent_closed"));
        return absences;
    }

    private static Optional<CostRange> range(ResultSet row, String side) throws SQLException {
        long low = row.getLong(side + "_low_ore");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new CostRange(
                        new Money(low),
                        new Money(row.getLong(side + "_likely_ore")),
                        new Money(row.getLong(side + "_high_ore"))));
    }
}
