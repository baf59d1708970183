package no.tunet.directory.domain;

import java.time.LocalDate;
import no.tunet.directory.Answer;

/** Where an inquiry to a farm stands. */
public sealed interface InquiryState {
    /** Sent; the farm is waited for. */
    record Sent() implements InquiryState {}

    /** The farm has answered, in its own words. */
    record Answered(LocalDate on, Answer answer, String text) implements InquiryState {}

    /** No answer came by the reply date; both sides were told. */
    record ClosedSilently(LocalDate on) implements InquiryState {}

    /** The buyer took it back, saying why. */
    record Withdrawn(LocalDate on, String reason) implements InquiryState {}

    default Kind kind() {
        return switch (this) {
            case Sent() -> Kind.SENT;
            case Answered(var on, var answer, var text) -> Kind.ANSWERED;
            case ClosedSilently(var on) -> Kind.CLOSED_SILENTLY;
            case Withdrawn(var on, var reason) -> Kind.WITHDRAWN;
        };
    }

    /** The states by name, for lists and the table of transitions. */
    enum Kind {
        SENT,
        ANSWERED,
        CLOSED_SILENTLY,
        WITHDRAWN
    }
}
