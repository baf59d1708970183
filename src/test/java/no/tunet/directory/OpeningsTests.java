package no.tunet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Period;
import org.junit.jupiter.api.Test;

/** Free places fall out of the bookings, day by day. */
class OpeningsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void withoutBookingsEveryPlaceIsFreeFromTheFirstDay() {
        assertThat(Openings.steps(Stage.TUESDAY, 3, List.of(), DAY))
                .containsExactly(new Opening(Stage.TUESDAY, DAY, 3));
    }

    @Test
    void aPlaceIsTakenFromItsFirstDayAndFreeAgainTheDayAfterItsLast() {
        var taken = List.of(
                new Period(DAY.minusYears(1), DAY.plusDays(9)),
                new Period(DAY.plusDays(5), DAY.plusDays(20)),
                Period.from(DAY.plusDays(30)));
        assertThat(Openings.steps(Stage.TUESDAY, 3, taken, DAY))
                .containsExactly(
                        new Opening(Stage.TUESDAY, DAY, 2),
                        new Opening(Stage.TUESDAY, DAY.plusDays(5), 1),
                        new Opening(Stage.TUESDAY, DAY.plusDays(10), 2),
                        new Opening(Stage.TUESDAY, DAY.plusDays(21), 3),
                        new Opening(Stage.TUESDAY, DAY.plusDays(30), 2));
    }

    @Test
    void oneWhoLeavesTheDaySomebodyComesChangesNothing() {
        var taken =
                List.of(new Period(DAY.minusDays(1), DAY.plusDays(9)), new Period(DAY.plusDays(10), DAY.plusDays(20)));
        assertThat(Openings.steps(Stage.TUESDAY, 1, taken, DAY))
                .containsExactly(new Opening(Stage.TUESDAY, DAY, 0), new Opening(Stage.TUESDAY, DAY.plusDays(21), 1));
    }
}
