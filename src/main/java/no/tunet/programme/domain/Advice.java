package no.tunet.programme.domain;

/** What an assessor advises. */
public enum Advice {
    FUND,
    PERHAPS,
    DECLINE
}
