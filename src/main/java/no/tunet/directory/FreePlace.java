package no.tunet.directory;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.HalfDayOfWeek;

/** A place nobody holds on a day; {@code until} is the last free day when somebody holds it later. */
public record FreePlace(int placeNumber, HalfDayOfWeek at, Optional<LocalDate> until) {}
