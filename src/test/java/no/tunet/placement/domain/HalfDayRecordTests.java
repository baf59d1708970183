package no.tunet.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Decision;
import no.tunet.kernel.HalfDay;
import org.junit.jupiter.api.Test;

class HalfDayRecordTests {
    static final Instant NOON = Instant.parse("2022-11-15T11:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2022, 11, 15);

    static Mark mark(Attendance what, int minute, UUID... replaces) {
        return new Mark(
                UUID.randomUUID(), what, false, BigDecimal.ZERO, Set.of(replaces), NOON.plusSeconds(60L * minute));
    }

    @Test
    void nothingMarkedIsUnmarked() {
        assertThat(HalfDayRecord.of(List.of())).isEqualTo(new HalfDayRecord.Unmarked());
    }

    @Test
    void twoPhonesThatSayTheSameAreNoConflict() {
        var first = mark(new Attendance.Present(), 0);
        var second = mark(new Attendance.Present(), 5);
        assertThat(HalfDayRecord.of(List.of(second, first)))
                .isEqualTo(new HalfDayRecord.Settled(first, List.of(second)));
    }

    @Test
    void twoPhonesThatDifferAreBothShown() {
        var came = mark(new Attendance.Present(), 0);
        var ill = mark(Attendance.absent(AbsenceCause.ILL), 5);
        assertThat(HalfDayRecord.of(List.of(ill, came)))
                .isEqualTo(new HalfDayRecord.Conflict(List.of(came, ill), List.of()));
    }

    @Test
    void aCorrectionThatNamesBothSettlesTheConflictAndKeepsTheOriginals() {
        var came = mark(new Attendance.Present(), 0);
        var ill = mark(Attendance.absent(AbsenceCause.ILL), 5);
        var decided = mark(new Attendance.Late(), 9, came.id(), ill.id());
        assertThat(HalfDayRecord.of(List.of(came, ill, decided)))
                .isEqualTo(new HalfDayRecord.Settled(decided, List.of(came, ill)));
    }

    @Test
    void theOutcomeDoesNotDependOnTheOrderInWhichMarksArrive() {
        var came = mark(new Attendance.Present(), 0);
        var ill = mark(Attendance.absent(AbsenceCause.ILL), 5);
        var decided = mark(new Attendance.Late(), 9, came.id(), ill.id());
        var late = mark(new Attendance.Present(), 11, decided.id());
        var all = new ArrayList<>(List.of(came, ill, decided, late));
        var expected = HalfDayRecord.of(all);
        var random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(all, random);
            assertThat(HalfDayRecord.of(all)).isEqualTo(expected);
        }
    }

    @Test
    void presenceCannotBeMarkedBeforeTheDayButAnAbsenceCan() {
        var facts = new MarkRules.Facts(true, false, Set.of());
        var tomorrow = TODAY.plusDays(1);
        var rules = MarkRules.known();
        assertThat(rules.accept(mark(new Attendance.Present(), 0), tomorrow, HalfDay.MORNING, facts, TODAY))
                .isInstanceOf(Decision.Refused.class);
        assertThat(rules.accept(
                        mark(Attendance.absent(AbsenceCause.CANCELLED_IN_TIME), 0),
                        tomorrow,
                        HalfDay.MORNING,
                        facts,
                        TODAY))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aMarkForADayThatIsNotPlannedOrThatReplacesSomethingUnknownIsRefusedWithBothReasons() {
        var facts = new MarkRules.Facts(false, false, Set.of());
        var stray = mark(new Attendance.Present(), 0, UUID.randomUUID());
        var refused = MarkRules.known().accept(stray, TODAY, HalfDay.MORNING, facts, TODAY);
        assertThat(((Decision.Refused<Mark>) refused).reasons()).hasSize(2);
    }
}
