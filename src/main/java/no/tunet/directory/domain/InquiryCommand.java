package no.tunet.directory.domain;

import no.tunet.directory.Answer;

/** What can happen to an inquiry that was sent. */
public sealed interface InquiryCommand {
    /** The farm answers, also late, or corrects what it said. */
    record Reply(Answer answer, String text) implements InquiryCommand {}

    /** The reply date has passed without an answer. */
    record CloseSilently() implements InquiryCommand {}

    /** The buyer takes it back. */
    record Withdraw(String reason) implements InquiryCommand {}
}
