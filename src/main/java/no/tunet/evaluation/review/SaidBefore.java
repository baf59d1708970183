package no.tunet.evaluation.review;

import java.util.Optional;
import no.tunet.agreement.AgreementView;
import no.tunet.comparison.ComparisonView;
import no.tunet.comparison.Comparisons;
import no.tunet.comparison.CostEstimate;
import no.tunet.evaluation.domain.CostRange;
import no.tunet.evaluation.domain.Expectation;
import no.tunet.need.NeedId;
import org.springframework.stereotype.Component;

/** What the signed comparison of the agreement's need said. */
@Component
class SaidBefore {
    private final Comparisons comparisons;

    SaidBefore(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    Expectation about(AgreementView agreement) {
        return agreement
                .need()
                .flatMap(need -> comparisons.signedFor(new NeedId(need)))
                .map(SaidBefore::expectation)
                .orElse(Expectation.NOTHING_SAID);
    }

    private static Expectation expectation(ComparisonView comparison) {
        return new Expectation(
                comparison.chosen().map(ComparisonView.Offered::perAttendedDay).flatMap(SaidBefore::range),
                range(comparison.todayPerAttendedDay()),
                Optional.of(comparison.expectedAttendance()),
                comparison
                        .goals()
                        .lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .limit(20)
                        .toList());
    }

    /** Where something was unknown only the low end was said; then there is no range to hold it against. */
    private static Optional<CostRange> range(CostEstimate estimate) {
        return estimate.atLeast()
                ? Optional.empty()
                : Optional.of(new CostRange(estimate.low(), estimate.likely(), estimate.high()));
    }
}
