package no.tunet.approval.own;

import java.util.List;
import no.tunet.approval.ApprovalStatus;
import no.tunet.approval.ApprovalStepView;

/** What a farm sees of its own approval. */
public record OwnApprovalView(ApprovalStatus status, List<ApprovalStepView> steps) {}
