package no.tunet.settlement.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;

/** The agreement's full value: every booked half-day of every week, used and paid at the price of its day. Holidays are not taken out. */
public final class Capacity {
    private Capacity() {}

    /** A numbered place booked on one weekday's half in a period. */
    public record BookedHalfDay(DayOfWeek day, Period during) {}

    public static SortedMap<YearMonth, Money> perMonth(int year, List<BookedHalfDay> booked, PriceList prices) {
        var months = new TreeMap<YearMonth, Money>();
        IntStream.rangeClosed(1, 12).forEach(m -> months.put(YearMonth.of(year, m), Money.ZERO));
        LocalDate end = LocalDate.of(year, 12, 31);
        for (LocalDate day = LocalDate.of(year, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
            LocalDate date = day;
            long places = booked.stream()
                    .filter(b -> b.day() == date.getDayOfWeek() && b.during().contains(date))
                    .count();
            if (places > 0) {
                Money price = prices.on(date, PriceUnit.HALF_DAY).orElse(Money.ZERO);
                months.merge(YearMonth.from(date), price.times(places), Money::plus);
            }
        }
        return months;
    }
}
