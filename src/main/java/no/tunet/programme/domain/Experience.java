package no.tunet.programme.domain;

/** How much a buyer has bought Inn på tunet before. */
public enum Experience {
    LITTLE,
    MUCH
}
