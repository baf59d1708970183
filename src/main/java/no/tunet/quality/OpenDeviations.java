package no.tunet.quality;

import java.time.LocalDate;
import java.util.Optional;

/** A farm's deviations that are not closed: how many, how many of them critical, and the oldest deadline. */
public record OpenDeviations(int count, int critical, Optional<LocalDate> oldestDeadline) {
    public static final OpenDeviations NONE = new OpenDeviations(0, 0, Optional.empty());
}
