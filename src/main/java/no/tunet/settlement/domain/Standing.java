package no.tunet.settlement.domain;

import java.time.LocalDate;
import no.tunet.kernel.PersonId;

/** Where one line of a sent basis stands. */
public sealed interface Standing {
    /** The buyer has not answered yet. */
    record Waiting() implements Standing {}

    record Agreed(PersonId by, LocalDate on) implements Standing {}

    record Disputed(PersonId by, LocalDate on, String reason) implements Standing {}

    /** The farm has answered a dispute without changing the line; the buyer answers again. */
    record Explained(LocalDate on, String reason, String explanation) implements Standing {}

    /** True when it is the buyer's turn. */
    default boolean waitsForBuyer() {
        return switch (this) {
            case Waiting(), Explained _ -> true;
            case Agreed _, Disputed _ -> false;
        };
    }
}
