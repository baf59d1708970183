package no.tunet.purchase.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts a standstill: the day after the letter is day one, and a last day that is a Saturday, Sunday or public holiday moves to the next working day
 * (EEA rules on time limits, FOA § 7-6).
 */
public final class StandstillClock {
    private StandstillClock() {}

    /** The first day the contract may be signed. */
    public static LocalDate signableFrom(LocalDate lettersSentOn, int days) {
        LocalDate last = lettersSentOn.plusDays(days);
        while (isFree(last)) {
            last = last.plusDays(1);
        }
        return last.plusDays(1);
    }

    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || publicHolidays(day.getYear()).contains(day);
    }

    /** The public holidays of a year in Norway (law of 1995-02-24 no. 12 § 2, law of 1947-04-26 no. 1). */
    static Set<LocalDate> publicHolidays(int year) {
        LocalDate easter = easter(year);
        var days = new HashSet<>(Set.of(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 5, 1),
                LocalDate.of(year, 5, 17),
                LocalDate.of(year, 12, 25),
                LocalDate.of(year, 12, 26)));
        for (int offset : new int[] {-3, -2, 0, 1, 39, 49, 50}) {
            days.add(easter.plusDays(offset));
        }
        return Set.copyOf(days);
    }

    /** Easter Sunday by the Gregorian reckoning. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
