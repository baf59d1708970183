package no.tunet.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;

/** Everything that happens in the demonstration, by day; on one day in the order it was told. */
final class Story {
    static final LocalDate FIRST_DAY = LocalDate.of(2020, 11, 2);
    static final LocalDate LAST_DAY = LocalDate.of(2022, 11, 15);

    private final SortedMap<LocalDate, List<Runnable>> days = new TreeMap<>();

    /** On the day the person does something. */
    Story on(LocalDate day, Actor.Member who, Runnable what) {
        days.computeIfAbsent(day, d -> new ArrayList<>()).add(() -> Acting.run(who, what));
        return this;
    }

    /** On a day given as year, month, day. */
    Story on(int year, int month, int day, Actor.Member who, Runnable what) {
        return on(LocalDate.of(year, month, day), who, what);
    }

    Iterable<Map.Entry<LocalDate, List<Runnable>>> inOrder() {
        return days.entrySet();
    }

    int size() {
        return days.size();
    }
}
