package no.tunet.comparison.domain;

import java.util.UUID;

/** One cost on one side: what it is, how much on which basis, where the figure comes from and the year of its prices. */
public record CostLine(UUID id, LineKind kind, String text, Amount amount, Basis basis, String source, int priceYear) {}
