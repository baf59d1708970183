package no.tunet.comparison;

/** What a comparison ends in. */
public enum Verdict {
    START,
    ADJUST,
    DO_NOT_START
}
