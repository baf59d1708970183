package no.tunet.agreement.domain;

/** What a price line pays for; amounts are in kroner without VAT per unit. */
public enum PriceKind {
    HALF_DAY,
    TRANSPORT_PER_DAY,
    MEAL_PER_DAY,
    EXTRA_HOUR
}
