package no.tunet.need;

import java.time.LocalDate;
import no.tunet.kernel.PersonId;

/** How far a need has come, as other modules see it. */
public sealed interface NeedStatus {
    /** Being written. */
    record Draft() implements NeedStatus {}

    /** Waiting for the unit leader since a day. */
    record Submitted(LocalDate on) implements NeedStatus {}

    /** Approved by a leader on a day: it may be compared and bought for. */
    record Approved(PersonId by, LocalDate on) implements NeedStatus {}

    /** Over, in the words of whoever ended it. */
    record Closed(String reason, LocalDate on) implements NeedStatus {}
}
