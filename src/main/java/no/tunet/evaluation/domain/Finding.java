package no.tunet.evaluation.domain;

import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;

/** One row of the evaluation: what was said to the left, what happened to the right. */
public sealed interface Finding {
    Fit fit();

    record CostPerDay(Optional<CostRange> said, Optional<Money> happened, Fit fit) implements Finding {}

    record AgainstToday(Optional<CostRange> today, Optional<Money> happened, Fit fit) implements Finding {}

    record Attendance(Optional<Share> said, Optional<Share> happened, Fit fit) implements Finding {}

    /** Goals in the participants' own words: how many there were, how many were reached. */
    record Goals(int set, int reached, Fit fit) implements Finding {}

    record OwnAnswers(Faces faces, Fit fit) implements Finding {}

    record Incidents(int all, int serious, Fit fit) implements Finding {}
}
