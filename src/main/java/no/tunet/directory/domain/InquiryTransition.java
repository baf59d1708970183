package no.tunet.directory.domain;

import java.util.List;
import no.tunet.directory.domain.InquiryState.Kind;

/** One allowed change of an inquiry. */
public record InquiryTransition(Kind from, Verb verb, Kind to) {
    /** The commands by name. */
    public enum Verb {
        REPLY,
        CLOSE_SILENTLY,
        WITHDRAW;

        static Verb of(InquiryCommand command) {
            return switch (command) {
                case InquiryCommand.Reply reply -> REPLY;
                case InquiryCommand.CloseSilently close -> CLOSE_SILENTLY;
                case InquiryCommand.Withdraw withdraw -> WITHDRAW;
            };
        }
    }

    /** Every change there is. A late answer is still an answer, and an answer may be corrected; the log keeps both. */
    public static final List<InquiryTransition> TABLE = List.of(
            new InquiryTransition(Kind.SENT, Verb.REPLY, Kind.ANSWERED),
            new InquiryTransition(Kind.SENT, Verb.CLOSE_SILENTLY, Kind.CLOSED_SILENTLY),
            new InquiryTransition(Kind.SENT, Verb.WITHDRAW, Kind.WITHDRAWN),
            new InquiryTransition(Kind.CLOSED_SILENTLY, Verb.REPLY, Kind.ANSWERED),
            new InquiryTransition(Kind.ANSWERED, Verb.REPLY, Kind.ANSWERED),
            new InquiryTransition(Kind.ANSWERED, Verb.WITHDRAW, Kind.WITHDRAWN));

    public static boolean allowed(Kind from, Verb verb) {
        return TABLE.stream().anyMatch(t -> t.from == from && t.verb == verb);
    }
}
