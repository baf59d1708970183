package no.tunet.placement.course;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.tunet.directory.BookedPlace;
import no.tunet.directory.Places;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Period;
import org.springframework.stereotype.Component;

/** Finds, for each half-day, a place that the agreement holds for the whole period and nobody fills; the lowest number first, so that one keeps one's place. */
@Component
class Seats {
    private static final Comparator<BookedPlace> LOWEST =
            Comparator.comparing((BookedPlace place) -> place.offer().value()).thenComparing(BookedPlace::placeNumber);

    private final Places places;
    private final FillStore store;

    Seats(Places places, FillStore store) {
        this.places = places;
        this.store = store;
    }

    Map<HalfDayOfWeek, BookedPlace> free(PlacementFile file, Period during) {
        List<BookedPlace> held = places.booked(file.agreement().value()).stream()
                .filter(place ->
                        place.during().contains(during.from()) && place.during().contains(during.to()))
                .sorted(LOWEST)
                .toList();
        Set<no.tunet.directory.BookingId> taken =
                store.taken(held.stream().map(BookedPlace::id).toList(), during);
        var free = new TreeMap<HalfDayOfWeek, BookedPlace>();
        held.stream()
                .filter(place -> !taken.contains(place.id()))
                .forEach(place -> free.putIfAbsent(place.at(), place));
        return free;
    }
}
