package no.tunet.access;

/** How much of the data a page shows, from little to all; a role sees what its cell in the matrix reaches to. */
public enum Scope {
    STATUS,
    AGGREGATE,
    MINIMUM,
    FULL
}
