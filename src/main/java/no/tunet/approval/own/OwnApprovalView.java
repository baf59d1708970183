package no.tunet.approval.own;

import java.util.List;
import java.util.Optional;
import no.tunet.approval.ApprovalStatus;
import no.tunet.approval.ApprovalStepView;
import no.tunet.approval.domain.HoldCause;
import no.tunet.approval.domain.Lapse;
import no.tunet.approval.domain.Phase;
import no.tunet.kernel.Reason;
import no.tunet.ui.Step;

/** A farm's way to its approval: where it stands, what is missing, what lapses when, what was decided, and the one next thing to do. */
public record OwnApprovalView(
        ApprovalStatus status,
        Phase phase,
        List<Step> path,
        List<Reason> missing,
        List<Lapse> lapses,
        List<HoldCause> holds,
        List<ApprovalStepView> steps,
        Optional<Next> next) {
    /** The next thing the farm does itself: a message key and where. */
    public record Next(String text, String href) {}
}
