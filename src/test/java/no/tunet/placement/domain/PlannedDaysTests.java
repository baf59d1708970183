package no.tunet.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Period;
import no.tunet.placement.domain.PlannedDays.DatedHalfDay;
import no.tunet.placement.domain.PlannedDays.Slot;
import no.tunet.placement.domain.PublicHolidays.Holiday;
import org.junit.jupiter.api.Test;

class PlannedDaysTests {
    static final Period APRIL_2022 = new Period(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 4, 30));

    static Slot slot(DayOfWeek day, HalfDay half) {
        return new Slot(new HalfDayOfWeek(day, half), Period.from(LocalDate.of(2022, 1, 1)));
    }

    @Test
    void easterFallsWhereTheChurchSaysItDoes() {
        Map.of(
                        1961, LocalDate.of(1961, 4, 2),
                        2000, LocalDate.of(2000, 4, 23),
                        2008, LocalDate.of(2008, 3, 23),
                        2011, LocalDate.of(2011, 4, 24),
                        2021, LocalDate.of(2021, 4, 4),
                        2022, LocalDate.of(2022, 4, 17),
                        2026, LocalDate.of(2026, 4, 5),
                        2038, LocalDate.of(2038, 4, 25))
                .forEach((year, sunday) ->
                        assertThat(PublicHolidays.easterSunday(year)).isEqualTo(sunday));
    }

    @Test
    void movableHolidaysFollowEaster() {
        assertThat(PublicHolidays.on(LocalDate.of(2022, 5, 26))).contains(Holiday.ASCENSION);
        assertThat(PublicHolidays.on(LocalDate.of(2022, 6, 6))).contains(Holiday.WHIT_MONDAY);
        assertThat(PublicHolidays.of(Year.of(2022))).hasSize(12);
        for (int year = 1950; year < 2100; year++) {
            assertThat(PublicHolidays.easterSunday(year).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        }
    }

    @Test
    void nobodyIsExpectedOnMaundyThursdayOrEasterMonday() {
        var days = PlannedDays.in(
                APRIL_2022,
                List.of(slot(DayOfWeek.THURSDAY, HalfDay.MORNING), slot(DayOfWeek.MONDAY, HalfDay.AFTERNOON)),
                List.of(),
                List.of());
        assertThat(days).extracting(d -> d.on().getDayOfMonth()).containsExactly(4, 7, 11, 21, 25, 28);
    }

    @Test
    void pausesAndSchoolHolidaysAreTakenOut() {
        var easterHoliday = new Period(LocalDate.of(2022, 4, 11), LocalDate.of(2022, 4, 18));
        var ill = new Period(LocalDate.of(2022, 4, 20), LocalDate.of(2022, 4, 24));
        var days = PlannedDays.in(
                APRIL_2022, List.of(slot(DayOfWeek.THURSDAY, HalfDay.MORNING)), List.of(ill), List.of(easterHoliday));
        assertThat(days).extracting(d -> d.on().getDayOfMonth()).containsExactly(7, 28);
    }

    @Test
    void aSlotCountsOnlyWhileItHoldsAndAWholeDayIsTwoHalves() {
        var thursday = LocalDate.of(2022, 4, 7);
        var once = new Slot(new HalfDayOfWeek(DayOfWeek.THURSDAY, HalfDay.AFTERNOON), new Period(thursday, thursday));
        var days = PlannedDays.in(
                APRIL_2022, List.of(once, slot(DayOfWeek.THURSDAY, HalfDay.MORNING)), List.of(), List.of());
        assertThat(days)
                .filteredOn(d -> d.on().equals(thursday))
                .containsExactly(
                        new DatedHalfDay(thursday, HalfDay.MORNING), new DatedHalfDay(thursday, HalfDay.AFTERNOON));
        assertThat(days).hasSize(4);
    }
}
