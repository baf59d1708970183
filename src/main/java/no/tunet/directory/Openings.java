package no.tunet.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The free places of many offers through time, as they fall out of the bookings. */
@Component
public class Openings {
    private final OpeningStore store;

    Openings(OpeningStore store) {
        this.store = store;
    }

    /** For each published offer, each open half-day: how many places are free from the day on, and from each day that changes it. One statement. */
    @Transactional(readOnly = true)
    public Map<OfferId, List<Opening>> from(LocalDate day, Collection<PublishedOffer> offers) {
        var taken = store.taken(offers.stream().map(PublishedOffer::id).toList(), day);
        var openings = new HashMap<OfferId, List<Opening>>();
        for (PublishedOffer offer : offers) {
            var steps = new ArrayList<Opening>();
            var spans = taken.getOrDefault(offer.id(), Map.of());
            offer.open().stream()
                    .sorted()
                    .forEach(at -> steps.addAll(steps(at, offer.places(), spans.getOrDefault(at, List.of()), day)));
            openings.put(offer.id(), List.copyOf(steps));
        }
        return openings;
    }

    static List<Opening> steps(HalfDayOfWeek at, int places, List<Period> taken, LocalDate day) {
        var change = new TreeMap<LocalDate, Integer>();
        change.put(day, 0);
        for (Period span : taken) {
            change.merge(span.from().isBefore(day) ? day : span.from(), -1, Integer::sum);
            if (!span.isOpen()) {
                change.merge(span.to().plusDays(1), 1, Integer::sum);
            }
        }
        var steps = new ArrayList<Opening>();
        int free = places;
        for (var step : change.entrySet()) {
            free += step.getValue();
            int open = Math.max(0, free);
            if (steps.isEmpty() || steps.getLast().free() != open) {
                steps.add(new Opening(at, step.getKey(), open));
            }
        }
        return steps;
    }
}
