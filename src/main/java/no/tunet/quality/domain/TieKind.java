package no.tunet.quality.domain;

/** What binds an auditor to a farm. Source: forvaltningsloven § 6, carried over to the scheme's auditors. */
public enum TieKind {
    SAME_ORGANISATION,
    FAMILY,
    EMPLOYED,
    FORMERLY_EMPLOYED,
    ADVISED,
    NEIGHBOUR,
    TRADE,
    OTHER
}
