package no.tunet.settlement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import org.junit.jupiter.api.Test;

class ForecastTests {
    private static final Period ALL_2022 = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

    private static TreeMap<YearMonth, Money> months(long... kroner) {
        var result = new TreeMap<YearMonth, Money>();
        for (int i = 0; i < kroner.length; i++) {
            result.put(YearMonth.of(2022, i + 1), Money.ofKroner(kroner[i]));
        }
        return result;
    }

    @Test
    void theRestOfTheYearIsExpectedToBeUsedAsTheMonthsBehind() {
        var forecast = Forecast.of(months(1000, 1000, 2000), months(800, 700));
        assertThat(forecast.usedSoFar()).contains(new BigDecimal("0.750000"));
        assertThat(forecast.months().getLast().figure()).isEqualTo(new Forecast.Figure.Expected(Money.ofKroner(1500)));
        assertThat(forecast.expected()).isEqualTo(Money.ofKroner(3000));
        assertThat(forecast.value()).isEqualTo(Money.ofKroner(4000));
    }

    @Test
    void withoutAnyMonthBehindNothingIsExpectedYet() {
        var forecast = Forecast.of(months(1000, 1000), new TreeMap<>());
        assertThat(forecast.usedSoFar()).isEmpty();
        assertThat(forecast.expected()).isEqualTo(Money.ZERO);
    }

    @Test
    void theFullValueIsEveryBookedHalfDayAtThePriceOfItsDay() {
        var booked = List.of(
                new Capacity.BookedHalfDay(DayOfWeek.TUESDAY, ALL_2022),
                new Capacity.BookedHalfDay(
                        DayOfWeek.TUESDAY, new Period(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 8))));
        var value = Capacity.perMonth(2022, booked, Months.prices());
        assertThat(value).hasSize(12);
        assertThat(value.get(YearMonth.of(2022, 3))).isEqualTo(Months.RATE.times(7));
        assertThat(value.get(YearMonth.of(2022, 2))).isEqualTo(Months.RATE.times(4));
    }
}
