package no.tunet.comparison;

import no.tunet.kernel.Money;

/** A cost as low, likely and high; {@code atLeast} says that something in it is unknown, so that it may be more. */
public record CostEstimate(Money low, Money likely, Money high, boolean atLeast) {}
