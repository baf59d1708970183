package no.tunet.directory;

import java.util.UUID;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;

/** A wish of an agreement to hold one numbered place on one half-day of the week for a span of days. */
public record Booking(
        UUID agreement, OrganisationId buyer, OfferId offer, int placeNumber, HalfDayOfWeek at, Period during) {}
