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

    /** This half-day is held for them, and nobody else gets it until the reply date has passed. */
    public record FirstRefusal(HalfDayOfWeek held, LocalDate replyBy) implements State {}
}
