package no.tunet.pilot.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

/** The planned quarters of every activity as they stood on a day, under a name; never changed afterwards. */
public record Baseline(int number, String name, LocalDate takenOn, Map<String, SortedMap<Quarter, Mark>> quarters) {
    public Baseline {
        quarters = Map.copyOf(quarters);
    }
}
