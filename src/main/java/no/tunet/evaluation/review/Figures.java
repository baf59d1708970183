package no.tunet.evaluation.review;

import java.util.List;
import java.util.Optional;
import no.tunet.evaluation.domain.Beside;
import no.tunet.evaluation.domain.Expectation;
import no.tunet.evaluation.domain.Finding;
import no.tunet.evaluation.domain.Outcome;
import no.tunet.evaluation.domain.Yardstick;
import no.tunet.kernel.Reason;

/** What was said and what happened, together, and what a reader must know about the figures before they are frozen. */
record Figures(Expectation said, Outcome happened, Optional<Reason> caveat) {
    List<Finding> findings(Yardstick yardstick) {
        return Beside.of(said, happened, yardstick);
    }
}
