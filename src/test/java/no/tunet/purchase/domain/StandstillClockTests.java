package no.tunet.purchase.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandstillClockTests {
    @ParameterizedTest
    @CsvSource({"2026-11-02,2026-11-13", "2026-11-03,2026-11-14", "2026-11-04,2026-11-17", "2026-11-05,2026-11-17"})
    void aLastDayInTheWeekendMovesToTheNextWorkingDay(LocalDate sent, LocalDate signable) {
        assertThat(StandstillClock.signableFrom(sent, 10)).isEqualTo(signable);
    }

    @Test
    void aLastDayOnAPublicHolidayMovesToo() {
        assertThat(StandstillClock.signableFrom(LocalDate.of(2027, 5, 7), 10)).isEqualTo(LocalDate.of(2027, 5, 19));
    }

    @Test
    void easterIsReckoned() {
        assertThat(StandstillClock.publicHolidays(2026))
                .contains(
                        LocalDate.of(2026, 4, 2),
                        LocalDate.of(2026, 4, 3),
                        LocalDate.of(2026, 4, 5),
                        LocalDate.of(2026, 4, 6))
                .contains(LocalDate.of(2026, 5, 14), LocalDate.of(2026, 5, 25));
    }
}
