package no.tunet.programme.domain;

/** What an application is scored on, from 1 to 5. Source: what the call asks for and desires. */
public enum Criterion {
    MAPPING,
    COMPARISON,
    BUYERS,
    COOPERATION,
    INTEGRATION,
    PLAN
}
