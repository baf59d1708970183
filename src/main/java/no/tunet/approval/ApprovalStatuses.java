package no.tunet.approval;

import no.tunet.approval.domain.Standing;

final class ApprovalStatuses {
    private ApprovalStatuses() {}

    static ApprovalStatus of(Standing standing) {
        return switch (standing) {
            case Standing.None() -> new ApprovalStatus.None();
            case Standing.Open(var validity) -> new ApprovalStatus.Open(validity);
            case Standing.Suspended(var since, var reason, var validity) -> new ApprovalStatus.Suspended(since, reason);
            case Standing.Ended(var on, var reason) -> new ApprovalStatus.Ended(on);
            case Standing.Lapsed(var on) -> new ApprovalStatus.Ended(on);
        };
    }
}
