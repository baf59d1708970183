package no.tunet.programme.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Something in the timeline of a mandate: when it was planned, in words and, where a day was stated, as a day. */
public record Milestone(int number, Wording task, Wording planned, Optional<LocalDate> plannedOn) {}
