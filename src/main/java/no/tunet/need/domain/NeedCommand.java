package no.tunet.need.domain;

/** What can be done to a need. */
public sealed interface NeedCommand {
    /** Replace what a draft says. A draft may always be saved, however unfinished. */
    record Write(NeedContent content) implements NeedCommand {}

    /** Send it to the unit leader. */
    record Submit() implements NeedCommand {}

    /** Take it back before the leader has answered. */
    record Withdraw() implements NeedCommand {}

    /** The leader says yes. */
    record Approve() implements NeedCommand {}

    /** The leader sends it back with the reason. */
    record SendBack(String reason) implements NeedCommand {}

    /** End it. */
    record Close(Need.ClosingCause cause, String reason) implements NeedCommand {}

    /** Take up again an approved or closed need, as a draft that must be approved anew. */
    record Reopen(String reason) implements NeedCommand {}
}
