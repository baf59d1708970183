package no.tunet.directory;

import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Period;

/** A place an agreement holds. */
public record BookedPlace(BookingId id, OfferId offer, int placeNumber, HalfDayOfWeek at, Period during) {}
