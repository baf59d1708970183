package no.tunet.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class DeadlineTests {
    private final Deadline autumn = Deadline.endOf(LocalDate.of(2020, 10, 1));
    private final Deadline nightOfTheClock = Deadline.endOf(LocalDate.of(2020, 10, 24));
    private final Deadline dayOfTheClock = Deadline.endOf(LocalDate.of(2020, 10, 25));

    @Test
    void theLastSecondOfTheDayIsInTime() {
        assertThat(autumn.isInTime(Instant.parse("2020-10-01T21:59:59Z"))).isTrue();
        assertThat(autumn.isInTime(Instant.parse("2020-10-01T21:59:59.999Z"))).isTrue();
    }

    @Test
    void midnightIsLate() {
        assertThat(autumn.isInTime(Instant.parse("2020-10-01T22:00:00Z"))).isFalse();
    }

    @Test
    void theNightSummerTimeEndsMidnightIsStillSummerTime() {
        assertThat(nightOfTheClock.isInTime(Instant.parse("2020-10-24T21:59:59Z")))
                .isTrue();
        assertThat(nightOfTheClock.isInTime(Instant.parse("2020-10-24T22:00:00Z")))
                .isFalse();
    }

    @Test
    void theDaySummerTimeEndsHasTwentyFiveHoursAndAllOfThemCount() {
        assertThat(dayOfTheClock.isInTime(Instant.parse("2020-10-25T22:59:59Z")))
                .isTrue();
        assertThat(dayOfTheClock.isInTime(Instant.parse("2020-10-25T23:00:00Z")))
                .isFalse();
    }

    @Test
    void anHourThatComesTwiceCountsTheSecondTime() {
        var inTheDoubleHour = new Deadline(LocalDateTime.of(2020, 10, 25, 2, 29, 59));
        assertThat(inTheDoubleHour.isInTime(Instant.parse("2020-10-25T01:29:59Z")))
                .isTrue();
        assertThat(inTheDoubleHour.isInTime(Instant.parse("2020-10-25T01:30:00Z")))
                .isFalse();
    }

    @Test
    void theSecondBeforeTheDoubleHourComesOnce() {
        var before = new Deadline(LocalDateTime.of(2020, 10, 25, 1, 59, 59));
        assertThat(before.isInTime(Instant.parse("2020-10-25T00:00:00Z"))).isFalse();
    }
}
