package no.tunet.evaluation.review;

import java.util.List;
import no.tunet.evaluation.domain.Beside;
import no.tunet.evaluation.domain.Expectation;
import no.tunet.evaluation.domain.Finding;
import no.tunet.evaluation.domain.Outcome;
import no.tunet.evaluation.domain.Yardstick;

/** What was said and what happened, together. */
record Figures(Expectation said, Outcome happened) {
    List<Finding> findings(Yardstick yardstick) {
        return Beside.of(said, happened, yardstick);
    }
}
