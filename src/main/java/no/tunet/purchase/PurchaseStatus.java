package no.tunet.purchase;

/** Where a purchase stands, in one word, for lists and other modules. */
public enum PurchaseStatus {
    DRAFT,
    ROUTE_CHOSEN,
    AWARD_PROPOSED,
    DECIDED,
    COMPLETED,
    CANCELLED
}
