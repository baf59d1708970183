package no.tunet.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import org.junit.jupiter.api.Test;

class ClosedWeeksTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
    private static final Period JULY = new Period(LocalDate.of(2022, 7, 4), LocalDate.of(2022, 7, 24));

    @Test
    void theFarmIsClosedFromTheFirstToTheLastDay() {
        var weeks = new ClosedWeeks(List.of(JULY));
        assertThat(weeks.contains(JULY.from())).isTrue();
        assertThat(weeks.contains(JULY.to())).isTrue();
        assertThat(weeks.contains(JULY.to().plusDays(1))).isFalse();
    }

    @Test
    void spansThatOverlapAreRefusedAndNeighboursAreNot() {
        var weeks = new ClosedWeeks(List.of(JULY));
        assertThat(weeks.plus(new Period(JULY.to(), JULY.to().plusDays(6)), TODAY))
                .isEqualTo(
                        Decision.refused(Reason.of("directory.reason.closed-span-overlaps", JULY.from(), JULY.to())));
        assertThat(weeks.plus(new Period(JULY.to().plusDays(1), JULY.to().plusDays(7)), TODAY))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aSpanThatIsOverAndOneWithoutAnEndAreRefused() {
        var none = new ClosedWeeks(List.of());
        assertThat(none.plus(new Period(TODAY.minusDays(7), TODAY.minusDays(1)), TODAY))
                .isEqualTo(Decision.refused(Reason.of("directory.reason.closed-span-over", TODAY.minusDays(1))));
        assertThat(none.plus(Period.from(TODAY), TODAY))
                .isEqualTo(Decision.refused(Reason.of("directory.reason.closed-span-open")));
    }
}
