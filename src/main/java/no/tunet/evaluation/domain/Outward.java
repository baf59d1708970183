package no.tunet.evaluation.domain;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;

/**
 * What leaves the unit: with fewer than five participants everything counted from people is withheld, and sums are made of shown rows only, so that
 * nothing withheld can be worked out (data minimisation, GDPR article 5; practice n &lt; 5).
 */
public sealed interface Outward {
    int SMALLEST_SHOWN = 5;

    Money cost();

    record Shown(int participants, Optional<Share> attendance, Optional<Share> glad, int incidents, Money cost)
            implements Outward {}

    record FewerThanFive(Money cost) implements Outward {}

    static Outward of(Outcome outcome) {
        return outcome.participants() < SMALLEST_SHOWN
                ? new FewerThanFive(outcome.cost())
                : new Shown(
                        outcome.participants(),
                        outcome.attendance(),
                        outcome.faces().answers() < SMALLEST_SHOWN
                                ? Optional.empty()
                                : outcome.faces().glad(),
                        outcome.incidents(),
                        outcome.cost());
    }

    /** Participants over the rows that are shown; rows that are withheld are left out. */
    static int participants(List<Outward> rows) {
        return rows.stream()
                .mapToInt(row -> switch (row) {
                    case Shown shown -> shown.participants();
                    case FewerThanFive _ -> 0;
                })
                .sum();
    }
}
