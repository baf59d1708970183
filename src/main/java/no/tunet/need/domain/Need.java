package no.tunet.need.domain;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.PersonId;

/** A need in one of its states. Only a draft can be changed. */
public sealed interface Need {
    NeedContent content();

    /** Being written; {@code returned} says why a leader sent it back, if one did. */
    record Draft(NeedContent content, Optional<Note> returned) implements Need {}

    /** Waiting for the unit leader. */
    record Submitted(NeedContent content, PersonId by, LocalDate on) implements Need {}

    /** Approved: it may be compared and bought for. */
    record Approved(NeedContent content, PersonId submittedBy, PersonId by, LocalDate on) implements Need {}

    /** Over, for a reason. */
    record Closed(NeedContent content, ClosingCause cause, Note note) implements Need {}

    /** Words of one person on one day. */
    record Note(String text, PersonId by, LocalDate on) {}

    /** Why a need is over. */
    enum ClosingCause {
        COVERED,
        NO_LONGER_NEEDED,
        NO_MONEY,
        JOINED_WITH_ANOTHER
    }
}
