package no.tunet.purchase.route;

/** The ways of paying that the adviser asks about. */
public enum PaymentKind {
    FIXED,
    MONTHLY,
    OPEN_ENDED,
    RECURRING
}
