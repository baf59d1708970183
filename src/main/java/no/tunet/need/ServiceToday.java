package no.tunet.need;

import no.tunet.kernel.Money;

/** What the people of a need have today, as other modules see it. */
public sealed interface ServiceToday {
    /** They have nothing. */
    record Nothing() implements ServiceToday {}

    /** They have something; nobody knows what it costs. */
    record CostUnknown(String description) implements ServiceToday {}

    /** Something with a known cost a year for all of them, its source and the year of its prices. */
    record Costed(String description, Money perYear, String source, int priceYear) implements ServiceToday {}
}
