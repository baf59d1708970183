package no.tunet.pilot.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Where one edition of a report stands on its way from a draft to the funder's answer. */
public sealed interface ReportState {
    /** Being written. */
    record Draft() implements ReportState {}

    /** Fixed, not yet delivered. */
    record Frozen(LocalDate frozenOn) implements ReportState {}

    /** With the funder, who has not answered. */
    record Delivered(LocalDate frozenOn, LocalDate on) implements ReportState {}

    /** Accepted by the funder; what was said with it may be empty. */
    record Accepted(LocalDate frozenOn, LocalDate deliveredOn, LocalDate on, String words) implements ReportState {}

    /** Sent back by the funder, with reasons; a new edition answers it. */
    record Returned(LocalDate frozenOn, LocalDate deliveredOn, LocalDate on, String reasons) implements ReportState {}

    /** The day from which it never changes; empty for a draft. */
    default Optional<LocalDate> fixedOn() {
        return switch (this) {
            case Draft d -> Optional.empty();
            case Frozen(var frozen) -> Optional.of(frozen);
            case Delivered(var frozen, var on) -> Optional.of(frozen);
            case Accepted(var frozen, var delivered, var on, var words) -> Optional.of(frozen);
            case Returned(var frozen, var delivered, var on, var reasons) -> Optional.of(frozen);
        };
    }
}
