package no.tunet.directory.domain;

import static no.tunet.directory.domain.Offered.THURSDAY;
import static no.tunet.directory.domain.Offered.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaitingLineTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @Test
    void whoeverHasWaitedLongestIsToldAndNobodyElse() {
        var line = new WaitingLine(List.of(inLine(FIRST), inLine(SECOND)));
        assertThat(line.on(TODAY, Map.of(TUESDAY, 1), 7))
                .containsExactly(new WaitingLine.Told(FIRST, TUESDAY, TODAY.plusDays(7)));
    }

    @Test
    void nothingFreeTellsNobody() {
        assertThat(new WaitingLine(List.of(inLine(FIRST))).on(TODAY, Map.of(TUESDAY, 0), 7))
                .isEmpty();
    }

    @Test
    void theSecondWaitsWhileTheFirstMayStillAnswer() {
        var line = new WaitingLine(List.of(told(FIRST, TODAY), inLine(SECOND)));
        assertThat(line.on(TODAY, Map.of(TUESDAY, 1), 7)).isEmpty();
    }

    @Test
    void whenTheReplyDateHasPassedItIsTheNextOnesTurn() {
        var line = new WaitingLine(List.of(told(FIRST, TODAY.minusDays(1)), inLine(SECOND)));
        assertThat(line.on(TODAY, Map.of(TUESDAY, 1), 7))
                .containsExactly(
                        new WaitingLine.Passed(FIRST), new WaitingLine.Told(SECOND, TUESDAY, TODAY.plusDays(7)));
    }

    @Test
    void whatIsHeldForTheFirstLeavesOtherHalfDaysForTheNext() {
        var line = new WaitingLine(List.of(told(FIRST, TODAY), inLine(SECOND)));
        assertThat(line.on(TODAY, Map.of(TUESDAY, 1, THURSDAY, 1), 7))
                .containsExactly(new WaitingLine.Told(SECOND, THURSDAY, TODAY.plusDays(7)));
    }

    @Test
    void aWishForAnotherHalfDayIsPassedOver() {
        var choosy = new Waiting(FIRST, Optional.of(THURSDAY), new Waiting.InLine());
        assertThat(new WaitingLine(List.of(choosy, inLine(SECOND))).on(TODAY, Map.of(TUESDAY, 1), 7))
                .containsExactly(new WaitingLine.Told(SECOND, TUESDAY, TODAY.plusDays(7)));
    }

    private static Waiting inLine(UUID id) {
        return new Waiting(id, Optional.empty(), new Waiting.InLine());
    }

    private static Waiting told(UUID id, LocalDate replyBy) {
        return new Waiting(id, Optional.empty(), new Waiting.FirstRefusal(TUESDAY, replyBy));
    }
}
