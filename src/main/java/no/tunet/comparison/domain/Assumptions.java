package no.tunet.comparison.domain;

import java.util.Optional;

/** What a comparison takes for granted: the common ground, the price level, what is hoped for, and perhaps a postponed alternative. */
public record Assumptions(
        Expectation ground,
        PriceLevel level,
        String goals,
        boolean nothingToday,
        Optional<Postponement> postponement) {}
