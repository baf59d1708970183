package no.tunet.placement;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Period;
import no.tunet.placement.domain.Attendance;
import no.tunet.placement.domain.HalfDayRecord;
import no.tunet.placement.domain.Mark;
import no.tunet.placement.store.Expectations;
import no.tunet.placement.store.ExpectedHalfDay;
import no.tunet.placement.store.MarkStore;
import no.tunet.placement.store.SlotStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened on the days of an agreement. */
@Component
public class Attendances {
    private final SlotStore slots;
    private final MarkStore marks;
    private final TotalsStore totals;
    private final Expectations expectations;

    Attendances(SlotStore slots, MarkStore marks, TotalsStore totals, Expectations expectations) {
        this.slots = slots;
        this.marks = marks;
        this.totals = totals;
        this.expectations = expectations;
    }

    /** Every planned half-day of the month, by day; the farm gets all, others those of the participants they may see. Six statements, however many come. */
    @Transactional(readOnly = true)
    public List<AttendanceLine> ofMonth(AgreementId agreement, YearMonth month) {
        return of(agreement, new Period(month.atDay(1), month.atEndOfMonth()));
    }

    /** The same for any period of at most a year or two. */
    @Transactional(readOnly = true)
    public List<AttendanceLine> of(AgreementId agreement, Period span) {
        var standing = MarkStore.standing(marks.ofAgreement(agreement, span));
        return expectations.of(slots.ofAgreement(agreement, span), span).stream()
                .map(e -> line(
                        e,
                        standing.getOrDefault(
                                new MarkStore.Key(e.slot().placement(), e.on(), e.half()),
                                new HalfDayRecord.Unmarked())))
                .toList();
    }

    /** Counts for the agreement's parties and for jobs; nobody's days. Empty for anybody else. */
    @Transactional(readOnly = true)
    public AttendanceSummary summary(AgreementId agreement, Period period) {
        var expected = expectations.of(slots.ofAgreement(agreement, period), period);
        long closed = expected.stream().filter(ExpectedHalfDay::farmClosed).count();
        int participants = (int)
                expected.stream().map(e -> e.slot().participant()).distinct().count();
        return totals.summary(agreement, period, participants, expected.size(), (int) closed);
    }

    /** What a participant got out of a period, for those who may see the participant; empty for others. */
    @Transactional(readOnly = true)
    public Optional<ParticipantResult> resultOf(PlacementId placement, Period period) {
        var expected = expectations.ofPlacement(placement, period);
        var standing = MarkStore.standing(marks.ofPlacement(placement, period));
        int attended =
                (int) standing.values().stream().filter(Attendances::came).count();
        return totals.result(placement, period, expected.size(), attended);
    }

    private static boolean came(HalfDayRecord record) {
        return record instanceof HalfDayRecord.Settled(Mark mark, var earlier)
                && !(mark.what() instanceof Attendance.Absent);
    }

    private static AttendanceLine line(ExpectedHalfDay expected, HalfDayRecord record) {
        var unmarked = line(
                expected, expected.farmClosed() ? closed() : new AttendanceState.Unmarked(), false, BigDecimal.ZERO);
        return switch (record) {
            case HalfDayRecord.Unmarked u -> unmarked;
            case HalfDayRecord.Settled(Mark mark, var earlier) ->
                line(expected, state(mark.what()), mark.transport(), mark.extraHours());
            case HalfDayRecord.Conflict(var standing, var earlier) ->
                line(
                        expected,
                        new AttendanceState.InConflict(
                                standing.stream().map(m -> state(m.what())).toList()),
                        false,
                        BigDecimal.ZERO);
        };
    }

    private static AttendanceLine line(
            ExpectedHalfDay expected, AttendanceState state, boolean transport, BigDecimal extraHours) {
        var slot = expected.slot();
        return new AttendanceLine(
                slot.placement(), slot.reference(), expected.on(), expected.half(), state, transport, extraHours);
    }

    private static AttendanceState closed() {
        return new AttendanceState.Absent(AbsenceCause.FARM_CLOSED, Duration.ZERO);
    }

    private static AttendanceState state(Attendance what) {
        return switch (what) {
            case Attendance.Present p -> new AttendanceState.Present();
            case Attendance.Late l -> new AttendanceState.Late();
            case Attendance.Absent(var cause, var notice) -> new AttendanceState.Absent(cause, notice);
        };
    }
}
