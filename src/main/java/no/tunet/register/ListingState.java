package no.tunet.register;

import java.time.LocalDate;
import java.util.Optional;

/** How many listings are shown, and when the whole register was last made anew. */
public record ListingState(long shown, Optional<LocalDate> madeOn) {}
