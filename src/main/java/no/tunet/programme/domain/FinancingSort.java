package no.tunet.programme.domain;

/** What kind of money or work pays for a pilot. */
public enum FinancingSort {
    GRANT,
    OWN_WORK,
    CASH
}
