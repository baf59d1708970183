package no.tunet.approval.domain;

import java.time.LocalDate;
import no.tunet.kernel.Period;

/** What the decisions about a farm add up to on one day. */
public sealed interface Standing {
    /** No decision has had effect yet. */
    record None() implements Standing {}

    /** Approved within the validity. */
    record Open(Period validity) implements Standing {}

    /** Not approved for the time being. */
    record Suspended(LocalDate since, String reason, Period validity) implements Standing {}

    /** Withdrawn by decision; {@code on} is the first day without approval. */
    record Ended(LocalDate on, String reason) implements Standing {}

    /** The validity ran out; {@code on} is the first day without approval. */
    record Lapsed(LocalDate on) implements Standing {}

    default StandingKind kind() {
        return switch (this) {
            case None() -> StandingKind.NONE;
            case Open(var validity) -> StandingKind.OPEN;
            case Suspended(var since, var reason, var validity) -> StandingKind.SUSPENDED;
            case Ended(var on, var reason) -> StandingKind.ENDED;
            case Lapsed(var on) -> StandingKind.LAPSED;
        };
    }
}
