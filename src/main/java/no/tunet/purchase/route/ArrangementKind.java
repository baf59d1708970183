package no.tunet.purchase.route;

/** The kinds of deal that the adviser asks about. */
public enum ArrangementKind {
    PURCHASE,
    GRANT,
    IN_HOUSE,
    COOPERATION
}
