package no.tunet.purchase.route;

/** The special grounds that the adviser asks about. */
public enum GroundKind {
    NONE,
    NAMED_USER,
    ONE_SUPPLIER
}
