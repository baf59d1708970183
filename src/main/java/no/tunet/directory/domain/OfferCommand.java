package no.tunet.directory.domain;

/** What a farm may do with an offer it has written. */
public sealed interface OfferCommand {
    /** Show it. */
    record Publish() implements OfferCommand {}

    /** Take it down, saying why. */
    record Close(String reason) implements OfferCommand {}

    /** Make it a draft again to show it anew later: the undo of closing. */
    record Reopen() implements OfferCommand {}
}
