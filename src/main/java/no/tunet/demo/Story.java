package no.tunet.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;

/** Everything that happens in the demonstration, by day; on one day in the order it was told. */
final class Story {
    /** The call is published. */
    static final LocalDate OPENING = LocalDate.of(2020, 9, 1);
    /** The project begins. */
    static final LocalDate FIRST_DAY = LocalDate.of(2020, 11, 2);

    static final LocalDate LAST_DAY = LocalDate.of(2022, 11, 15);

    private final SortedMap<LocalDate, List<Deed>> days = new TreeMap<>();

    /** What somebody does; a routine deed needs no other work done for the day. */
    record Deed(boolean routine, Runnable what) {}

    /** On the day the person does something. */
    void on(LocalDate day, Actor.Member who, Runnable what) {
        add(day, new Deed(false, () -> Acting.run(who, what)));
    }

    /** On a day given as year, month, day. */
    void on(int year, int month, int day, Actor.Member who, Runnable what) {
        on(LocalDate.of(year, month, day), who, what);
    }

    /** On the day the person does what they do every day. */
    void routine(LocalDate day, Actor.Member who, Runnable what) {
        add(day, new Deed(true, () -> Acting.run(who, what)));
    }

    /** On the day whoever it then is does something; nothing happens when it is nobody. */
    void later(LocalDate day, Supplier<Optional<Actor.Member>> who, Runnable what) {
        add(day, new Deed(true, () -> who.get().ifPresent(person -> Acting.run(person, what))));
    }

    private void add(LocalDate day, Deed deed) {
        days.computeIfAbsent(day, d -> new ArrayList<>()).add(deed);
    }

    Iterable<Map.Entry<LocalDate, List<Deed>>> inOrder() {
        return days.entrySet();
    }

    int size() {
        return days.size();
    }
}
