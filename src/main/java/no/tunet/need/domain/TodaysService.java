package no.tunet.need.domain;

import no.tunet.kernel.Money;

/** What the people have today. That nobody has asked is not the same as having nothing, and having something of unknown cost is a third thing. */
public sealed interface TodaysService {
    /** Nobody has answered yet. */
    record NotAnswered() implements TodaysService {}

    /** They have no service today. */
    record Nothing() implements TodaysService {}

    /** They have one, and nobody knows what it costs. */
    record CostUnknown(String description) implements TodaysService {}

    /** They have one with a yearly cost for all of them together, where the figure comes from and the year of its prices. */
    record Costed(String description, Money perYear, String source, int priceYear) implements TodaysService {}
}
