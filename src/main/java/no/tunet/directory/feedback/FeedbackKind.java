package no.tunet.directory.feedback;

/** What on a farm's page is wrong. */
public enum FeedbackKind {
    PLACES,
    PRICE,
    WAY,
    PICTURES,
    APPROVAL,
    OTHER
}
