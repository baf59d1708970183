package no.tunet.quality.domain;

/** How much a deviation matters; a critical one stops an approval. */
public enum Severity {
    MINOR,
    MAJOR,
    CRITICAL
}
