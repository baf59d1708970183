package no.tunet.directory;

/** Where an offer stands: being written, shown, or taken down. */
public enum OfferStatus {
    DRAFT,
    PUBLISHED,
    CLOSED
}
