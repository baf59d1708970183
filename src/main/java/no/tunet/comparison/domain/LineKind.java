package no.tunet.comparison.domain;

/** The lines that a comparison must not forget, on both sides; NILF 2013 (5.3) explains the spread between municipalities by them. */
public enum LineKind {
    SERVICE,
    TRANSPORT,
    OWN_STAFF,
    FOOD,
    FOLLOW_UP,
    ADMINISTRATION,
    START_UP,
    HIDDEN_VAT,
    OTHER
}
