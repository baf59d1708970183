package no.tunet.approval.domain;

import java.time.LocalDate;
import no.tunet.kernel.Period;

/** What an approval officer may decide about a farm. */
public sealed interface ApprovalCommand {
    /** Approve, or renew, for a span of time. */
    record Open(Period validity) implements ApprovalCommand {}

    /** Set the approval aside from a day. */
    record Suspend(LocalDate from, String reason) implements ApprovalCommand {}

    /** Let a suspended approval count again from a day. */
    record Resume(LocalDate from, String reason) implements ApprovalCommand {}

    /** Withdraw the approval from a day. */
    record End(LocalDate on, String reason) implements ApprovalCommand {}

    /** The event of the table of transitions; whether all that an approval needs is there, is asked before. */
    default PathEvent event() {
        return switch (this) {
            case Open open -> PathEvent.TAKE_OVER;
            case Suspend suspend -> PathEvent.SUSPEND;
            case Resume resume -> PathEvent.RESUME;
            case End end -> PathEvent.END;
        };
    }

    default Step asStep() {
        return switch (this) {
            case Open(var validity) -> new Step.Opened(validity);
            case Suspend(var from, var reason) -> new Step.Suspended(from, reason.strip());
            case Resume(var from, var reason) -> new Step.Resumed(from, reason.strip());
            case End(var on, var reason) -> new Step.Ended(on, reason.strip());
        };
    }
}
