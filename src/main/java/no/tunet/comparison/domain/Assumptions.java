package no.tunet.comparison.domain;

import java.util.Optional;
import no.tunet.kernel.Share;

/**
 * What a comparison takes for granted: the common ground, the price level, what is hoped for, perhaps a postponed alternative, and perhaps the part of
 * a farm's price that goes to purchases with VAT.
 */
public record Assumptions(
        Expectation ground,
        PriceLevel level,
        String goals,
        boolean nothingToday,
        Optional<Postponement> postponement,
        Optional<Share> taxedPurchases) {}
