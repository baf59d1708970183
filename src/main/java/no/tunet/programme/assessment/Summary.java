package no.tunet.programme.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.programme.CallView;
import no.tunet.programme.SubmissionView;
import no.tunet.programme.domain.RuleOutcome;

/** One application on one page for those who decide: what it is, what it costs, how it does against the rules, and what the assessors say. */
public record Summary(
        SubmissionView sent,
        CallView call,
        String applicant,
        String owner,
        List<RuleOutcome> outcomes,
        Optional<FormalCheck> check,
        List<Assessment> assessments,
        Map<PersonId, String> names,
        List<Reason> barred,
        boolean runs) {

    public List<Assessment> given() {
        return assessments.stream().filter(a -> a.mean().isPresent()).toList();
    }

    public String name(Assessment assessment) {
        return names.getOrDefault(assessment.person(), "–");
    }

    /** The mean of all scores, when there are any. */
    public Optional<BigDecimal> mean() {
        var means = given().stream().flatMap(a -> a.mean().stream()).toList();
        return means.isEmpty()
                ? Optional.empty()
                : Optional.of(means.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(means.size()), 2, RoundingMode.HALF_UP));
    }
}
