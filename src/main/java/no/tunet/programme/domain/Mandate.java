package no.tunet.programme.domain;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;

/** What a programme is told to do: goal, measures with money, who owns and follows it, and the timeline as planned. Figures are kept as stated. */
public record Mandate(
        Wording title,
        Wording goal,
        List<Measure> measures,
        Optional<Money> statedBudget,
        List<Funding> funding,
        Optional<Money> statedFunding,
        String manager,
        List<String> steering,
        List<String> reference,
        Period period,
        List<Milestone> timeline,
        List<Wording> strategies) {

    public Money budget() {
        return Money.sum(measures.stream().map(Measure::budget).toList());
    }

    public Money funded() {
        return Money.sum(funding.stream().map(Funding::workedOut).toList());
    }
}
