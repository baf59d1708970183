package no.tunet.placement.domain;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Norwegian public holidays (lov om helligdager 1995 § 2; lov om 1 og 17 mai 1947), computed for any year. */
public final class PublicHolidays {
    private PublicHolidays() {}

    /** The holidays by their names. */
    public enum Holiday {
        NEW_YEAR,
        MAUNDY_THURSDAY,
        GOOD_FRIDAY,
        EASTER_SUNDAY,
        EASTER_MONDAY,
        LABOUR_DAY,
        CONSTITUTION_DAY,
        ASCENSION,
        WHIT_SUNDAY,
        WHIT_MONDAY,
        CHRISTMAS_DAY,
        BOXING_DAY
    }

    /** The holidays of a year in order; two on one day (17 May on Whit Sunday) count as the movable one. */
    public static Map<LocalDate, Holiday> of(Year year) {
        LocalDate easter = easterSunday(year.getValue());
        var days = new TreeMap<LocalDate, Holiday>();
        days.put(year.atDay(1), Holiday.NEW_YEAR);
        days.put(LocalDate.of(year.getValue(), 5, 1), Holiday.LABOUR_DAY);
        days.put(LocalDate.of(year.getValue(), 5, 17), Holiday.CONSTITUTION_DAY);
        days.put(LocalDate.of(year.getValue(), 12, 25), Holiday.CHRISTMAS_DAY);
        days.put(LocalDate.of(year.getValue(), 12, 26), Holiday.BOXING_DAY);
        days.put(easter.minusDays(3), Holiday.MAUNDY_THURSDAY);
        days.put(easter.minusDays(2), Holiday.GOOD_FRIDAY);
        days.put(easter, Holiday.EASTER_SUNDAY);
        days.put(easter.plusDays(1), Holiday.EASTER_MONDAY);
        days.put(easter.plusDays(39), Holiday.ASCENSION);
        days.put(easter.plusDays(49), Holiday.WHIT_SUNDAY);
        days.put(easter.plusDays(50), Holiday.WHIT_MONDAY);
        return days;
    }

    public static Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(of(Year.from(day)).get(day));
    }

    public static List<LocalDate> between(LocalDate from, LocalDate to) {
        return java.util.stream.IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(Year::of)
                .flatMap(year -> of(year).keySet().stream())
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .toList();
    }

    /** Easter Sunday of the Gregorian calendar by the anonymous algorithm of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        int day = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }
}
