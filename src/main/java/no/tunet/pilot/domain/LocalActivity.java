package no.tunet.pilot.domain;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tunet.kernel.Reason;

/** An activity in one partner's own plan: its own quarters, and who is responsible by title, never by name. */
public record LocalActivity(
        String key, String name, SortedMap<Quarter, Mark> quarters, String responsible, int version) {
    public LocalActivity {
        quarters = Collections.unmodifiableSortedMap(new TreeMap<>(quarters));
    }

    /** The activity as the shared plan has it, taken into a local plan. */
    public static LocalActivity from(Activity shared) {
        return new LocalActivity(shared.key(), shared.name(), shared.planned(), "", 0);
    }

    /** What differs from the shared plan, for a sentence; the same quarters differ in nothing. */
    public Reason difference(Optional<Activity> shared) {
        if (shared.isEmpty()) {
            return Reason.of("pilot.local.onlyHere");
        }
        var theirs = shared.get().planned();
        if (theirs.equals(quarters)) {
            return Reason.of("pilot.local.same");
        }
        if (quarters.isEmpty()) {
            return Reason.of("pilot.local.notHere");
        }
        if (theirs.isEmpty()) {
            return Reason.of("pilot.local.ownTime");
        }
        return Reason.of(
                "pilot.local.moved",
                theirs.firstKey().words(),
                theirs.lastKey().words(),
                quarters.firstKey().words(),
                quarters.lastKey().words());
    }
}
