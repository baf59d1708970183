package no.tunet.directory;

import java.time.LocalDate;
import no.tunet.kernel.HalfDayOfWeek;

/** From a day on, until the next one of the same half-day, so many places of an offer are free to buy. */
public record Opening(HalfDayOfWeek at, LocalDate from, int free) {}
