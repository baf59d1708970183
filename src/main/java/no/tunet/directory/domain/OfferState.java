package no.tunet.directory.domain;

import java.time.LocalDate;

/** Where an offer stands. */
public sealed interface OfferState {
    /** Being written; only the farm sees it. */
    record Draft() implements OfferState {}

    /** Shown to everybody as long as the farm is approved. */
    record Published(LocalDate since) implements OfferState {}

    /** Taken down by the farm; running agreements keep their places. */
    record Closed(LocalDate on, String reason) implements OfferState {}

    default Kind kind() {
        return switch (this) {
            case Draft() -> Kind.DRAFT;
            case Published(var since) -> Kind.PUBLISHED;
            case Closed(var on, var reason) -> Kind.CLOSED;
        };
    }

    /** The states by name, for lists. */
    enum Kind {
        DRAFT,
        PUBLISHED,
        CLOSED
    }
}
