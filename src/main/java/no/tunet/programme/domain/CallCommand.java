package no.tunet.programme.domain;

/** What may be done with a call. */
public sealed interface CallCommand {
    record Publish() implements CallCommand {}

    /** New terms; once published, with a reason that everybody can read. */
    record Amend(CallTerms terms, String reason) implements CallCommand {}

    record Close(String reason) implements CallCommand {}
}
