package no.tunet.knowledge;

/** How many live in a municipality, in three groups as Statistics Norway groups them: below 5,000, below 20,000, and the rest. */
public enum MunicipalitySize {
    SMALL,
    MEDIUM,
    LARGE
}
