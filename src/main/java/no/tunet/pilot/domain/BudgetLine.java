package no.tunet.pilot.domain;

import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;

/** One cost of the plan, per year, with the sum as printed and the part of a full-time position it is said to pay for. */
public record BudgetLine(
        String key,
        String name,
        String party,
        YearAmounts planned,
        Optional<Money> printedSum,
        Optional<Share> position,
        String comment) {}
