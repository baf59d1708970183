package no.tunet.directory.domain;

import java.time.LocalDate;

/** How many places are held for those who were told first, and the last day on which they may answer. */
public record Held(int places, LocalDate until) {}
