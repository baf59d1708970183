package no.tunet.programme.domain;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Reason;

/** Where an instalment stands. */
public sealed interface InstalmentState {
    /** Its condition is met and nothing holds it back. */
    record Due() implements InstalmentState {}

    /** It waits; every reason why. */
    record Held(List<Reason> reasons) implements InstalmentState {
        public Held {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("what is held is held for a reason");
            }
            reasons = List.copyOf(reasons);
        }
    }

    record Paid(LocalDate on) implements InstalmentState {}
}
