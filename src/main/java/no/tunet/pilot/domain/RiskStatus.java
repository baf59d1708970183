package no.tunet.pilot.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where a risk stands: not judged yet, watched with its latest judgement and movement, or over. */
public sealed interface RiskStatus {
    /** Nobody has judged it since the plan was made. */
    record Unassessed() implements RiskStatus {}

    /** Judged at least once. */
    record Watched(RiskAssessment latest, Movement movement) implements RiskStatus {}

    /** No longer a risk, and why. */
    record Over(LocalDate on, String reason) implements RiskStatus {}

    /** Which way the last judgement moved the risk. */
    enum Movement {
        FIRST,
        UP,
        SAME,
        DOWN
    }

    static RiskStatus of(List<RiskAssessment> assessments, Optional<Over> over) {
        if (over.isPresent()) {
            return over.get();
        }
        var inOrder = assessments.stream()
                .sorted(Comparator.comparing(RiskAssessment::on))
                .toList();
        if (inOrder.isEmpty()) {
            return new Unassessed();
        }
        var latest = inOrder.getLast();
        if (inOrder.size() == 1) {
            return new Watched(latest, Movement.FIRST);
        }
        int change =
                Integer.compare(latest.score(), inOrder.get(inOrder.size() - 2).score());
        return new Watched(latest, change > 0 ? Movement.UP : change < 0 ? Movement.DOWN : Movement.SAME);
    }
}
