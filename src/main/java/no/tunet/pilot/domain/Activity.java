package no.tunet.pilot.domain;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One row of the progress plan: an activity and its mark per quarter. The key is the plan's own, the code says what kind of activity it is (such as final_report) and may be empty. */
public record Activity(String key, String name, String code, SortedMap<Quarter, Mark> planned) {
    public Activity {
        planned = Collections.unmodifiableSortedMap(new TreeMap<>(planned));
    }

    public Optional<Quarter> firstPlanned() {
        return planned.isEmpty() ? Optional.empty() : Optional.of(planned.firstKey());
    }

    public Optional<Quarter> lastPlanned() {
        return planned.isEmpty() ? Optional.empty() : Optional.of(planned.lastKey());
    }
}
