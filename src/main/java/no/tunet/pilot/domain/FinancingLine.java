package no.tunet.pilot.domain;

import java.util.Optional;
import no.tunet.kernel.Money;

/** One source of money of the plan, per year, with the sum as printed. */
public record FinancingLine(
        String key, String name, FinancingKind kind, YearAmounts planned, Optional<Money> printedSum, String comment) {}
