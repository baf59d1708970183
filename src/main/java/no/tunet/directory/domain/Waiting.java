package no.tunet.directory.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.HalfDayOfWeek;

/** Somebody's place in the line for an offer: which half-day they want (any, when none is named), and where they stand. */
public record Waiting(UUID id, Optional<HalfDayOfWeek> at, State state) {
    /** Where somebody in the line stands. */
    public sealed interface State {}

    /** Nothing free yet. */
    public record InLine() implements State {}

    /** A half-day is free and nobody else in the line is told until the reply date has passed. */
    public record FirstRefusal(LocalDate replyBy) implements State {}
}
