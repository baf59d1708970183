package no.tunet.programme.domain;

import java.time.LocalDate;

/** Where a call stands. That the deadline has passed is not a state: it follows from the clock. */
public sealed interface CallState {
    /** Being written; only its owner sees it. */
    record Draft() implements CallState {}

    /** Published since a day. */
    record Open(LocalDate since) implements CallState {}

    /** Closed by hand before its time, or after the awards, with the reason. */
    record Closed(LocalDate since, LocalDate on, String reason) implements CallState {}
}
