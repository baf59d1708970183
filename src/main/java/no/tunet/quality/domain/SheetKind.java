package no.tunet.quality.domain;

/** What is being filled in: a self-audit, practice that counts for nothing, or the report of an external audit. */
public enum SheetKind {
    SELF_AUDIT,
    PRACTICE,
    AUDIT
}
