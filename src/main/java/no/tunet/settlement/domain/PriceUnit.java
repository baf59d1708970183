package no.tunet.settlement.domain;

/** What a price of the agreement is paid for. */
public enum PriceUnit {
    HALF_DAY,
    TRANSPORT_PER_DAY,
    MEAL_PER_DAY,
    EXTRA_HOUR
}
