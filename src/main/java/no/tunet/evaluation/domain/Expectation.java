package no.tunet.evaluation.domain;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Share;

/** What the signed comparison said before the service began. Anything may be unknown; then that is said too. */
public record Expectation(
        Optional<CostRange> costPerDay,
        Optional<CostRange> todayPerDay,
        Optional<Share> attendance,
        List<String> goals) {
    public static final Expectation NOTHING_SAID =
            new Expectation(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Expectation {
        goals = List.copyOf(goals);
    }
}
