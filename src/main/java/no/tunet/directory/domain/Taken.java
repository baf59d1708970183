package no.tunet.directory.domain;

import no.tunet.kernel.Period;

/** A seat that some agreement holds for a span of time; by whom is not said. */
public record Taken(Seat seat, Period during) {}
