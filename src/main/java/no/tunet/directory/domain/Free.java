package no.tunet.directory.domain;

import java.time.LocalDate;
import java.util.Optional;

/** A seat nobody holds on a day; {@code until} is the last free day when somebody holds it later. */
public record Free(Seat seat, Optional<LocalDate> until) {}
