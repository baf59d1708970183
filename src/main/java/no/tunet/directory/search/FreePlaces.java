package no.tunet.directory.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.tunet.directory.column.Columns;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Period;

/** How many numbered places of an offer are free on a day, by half-day of the week. Spans stand as day numbers, because every search counts in every offer. */
final class FreePlaces {
    private static final int HALF_DAYS = 14;

    private final int places;
    private final boolean[] open = new boolean[HALF_DAYS];
    private final int[][] firstDays = new int[HALF_DAYS][];
    private final int[][] lastDays = new int[HALF_DAYS][];

    /** {@code taken} has the spans in which one of the places is held, for those half-days that have any. */
    FreePlaces(int places, Collection<HalfDayOfWeek> openOn, Map<HalfDayOfWeek, List<Period>> taken) {
        this.places = places;
        for (HalfDayOfWeek at : openOn) {
            int code = Columns.code(at);
            var spans = taken.getOrDefault(at, List.of());
            open[code] = true;
            firstDays[code] =
                    spans.stream().mapToInt(span -> dayNumber(span.from())).toArray();
            lastDays[code] =
                    spans.stream().mapToInt(span -> dayNumber(span.to())).toArray();
        }
    }

    static int dayNumber(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** Whether so many are free on a half-day; never where the farm is not open. */
    boolean has(int people, HalfDayOfWeek at, int day) {
        int code = Columns.code(at);
        return open[code] && free(code, day) >= people;
    }

    /** Whether so many are free on any half-day. */
    boolean hasSomewhere(int people, int day) {
        for (int code = 0; code < HALF_DAYS; code++) {
            if (open[code] && free(code, day) >= people) {
                return true;
            }
        }
        return false;
    }

    Map<HalfDayOfWeek, Integer> on(LocalDate day) {
        var free = new TreeMap<HalfDayOfWeek, Integer>();
        IntStream.range(0, HALF_DAYS)
                .filter(code -> open[code])
                .forEach(code -> free.put(Columns.halfDay(code), free(code, dayNumber(day))));
        return free;
    }

    private int free(int code, int day) {
        int free = places;
        for (int i = 0; i < firstDays[code].length; i++) {
            if (firstDays[code][i] <= day && day <= lastDays[code][i]) {
                free--;
            }
        }
        return free;
    }
}
