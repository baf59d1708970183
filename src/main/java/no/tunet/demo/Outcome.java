package no.tunet.demo;

import java.util.List;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/** In the demonstration nothing is refused; if a rule refuses after all, the loading stops and says why. */
final class Outcome {
    private Outcome() {}

    static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(var state) -> state;
            case Decision.Refused<T>(var reasons) ->
                throw new IllegalStateException("the demonstration was refused: " + reasons);
        };
    }

    static void accepted(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new IllegalStateException("the demonstration was refused: " + reasons);
        }
    }
}
