package no.tunet.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.tunet.kernel.Decision;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;

/** The seats of an offer and who has taken them: what is free to buy, and what may be booked. */
public record Seating(Collection<HalfDayOfWeek> open, int places, Collection<Taken> taken) {
    public Seating {
        open = open.stream().sorted().toList();
        taken = List.copyOf(taken);
    }

    /** The seats that may be bought from a day, in the order of the week. */
    public List<Free> freeOn(LocalDate day) {
        return open.stream()
                .flatMap(at -> IntStream.rangeClosed(1, places).mapToObj(place -> new Seat(place, at)))
                .filter(seat -> taken.stream()
                        .noneMatch(t -> t.seat().equals(seat) && t.during().contains(day)))
                .map(seat -> new Free(
                        seat,
                        taken.stream()
                                .filter(t -> t.seat().equals(seat)
                                        && t.during().from().isAfter(day))
                                .map(t -> t.during().from().minusDays(1))
                                .min(Comparator.naturalOrder())))
                .toList();
    }

    /** How many seats are free on a day per open half-day, zero included. */
    public Map<HalfDayOfWeek, Integer> freeCounts(LocalDate day) {
        var counts = new TreeMap<HalfDayOfWeek, Integer>();
        open.forEach(at -> counts.put(at, 0));
        freeOn(day).forEach(free -> counts.merge(free.seat().at(), 1, Integer::sum));
        return counts;
    }

    /** Books seats for a span, or lists every seat that cannot be had. It is never said who holds a taken seat. */
    public Decision<List<Seat>> book(List<Seat> wanted, Period during, OfferState state) {
        var reasons = new ArrayList<Reason>();
        switch (state) {
            case OfferState.Published published -> {}
            case OfferState.Draft draft -> reasons.add(Reason.of("directory.reason.offer-not-published"));
            case OfferState.Closed(var on, var why) -> reasons.add(Reason.of("directory.reason.offer-closed", on));
        }
        if (wanted.isEmpty()) {
            reasons.add(Reason.of("directory.reason.no-seat"));
        }
        var seen = new HashSet<Seat>();
        wanted.stream().sorted().forEach(seat -> {
            if (!seen.add(seat)) {
                reasons.add(about("directory.reason.seat-twice", seat));
            } else if (!open.contains(seat.at())) {
                reasons.add(about("directory.reason.half-day-not-open", seat));
            } else if (seat.place() > places) {
                reasons.add(about("directory.reason.no-such-place", seat));
            } else if (taken.stream()
                    .anyMatch(t -> t.seat().equals(seat) && t.during().overlaps(during))) {
                reasons.add(about("directory.reason.place-taken", seat));
            }
        });
        return Decision.unless(reasons, () -> List.copyOf(wanted));
    }

    /** Refuses half-days where those who were told first still may answer about the places that would be left over to nobody. */
    public List<Reason> heldAgainst(List<Seat> wanted, Period during, Map<HalfDayOfWeek, Held> held) {
        var reasons = new ArrayList<Reason>();
        byHalfDay(wanted, Seat::at)
                .forEach((at, seats) -> Optional.ofNullable(held.get(at))
                        .filter(kept -> freeThroughout(at, during) - seats.size() < kept.places())
                        .ifPresent(kept -> reasons.add(
                                Reason.of("directory.reason.place-held", at.day(), at.half(), kept.until()))));
        return reasons;
    }

    private long freeThroughout(HalfDayOfWeek at, Period during) {
        return IntStream.rangeClosed(1, places)
                .mapToObj(place -> new Seat(place, at))
                .filter(seat -> taken.stream()
                        .noneMatch(t -> t.seat().equals(seat) && t.during().overlaps(during)))
                .count();
    }

    /** The reason that one seat was lost to somebody else in the same moment. */
    public static Reason lost(Seat seat) {
        return about("directory.reason.place-taken", seat);
    }

    private static Reason about(String code, Seat seat) {
        return Reason.of(code, seat.place(), seat.at().day(), seat.at().half());
    }

    /** The seats grouped by half-day, for showing. */
    public static <T> Map<HalfDayOfWeek, List<T>> byHalfDay(Collection<T> things, Function<T, HalfDayOfWeek> at) {
        return things.stream().collect(Collectors.groupingBy(at, TreeMap::new, Collectors.toList()));
    }
}
