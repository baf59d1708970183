package no.tunet.approval.decision;

import java.util.List;
import no.tunet.approval.ApprovalStepView;
import no.tunet.approval.domain.Phase;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.ui.HistoryEntry;
import no.tunet.ui.ObjectHead;

/** A farm's approval for those who decide or buy: head, where it stands, what is missing, decisions and what may be decided now. */
public record ApprovalView(
        OrganisationId farm,
        ObjectHead head,
        Phase phase,
        List<Reason> missing,
        boolean applied,
        List<ApprovalStepView> steps,
        List<Verb> verbs,
        List<HistoryEntry> history) {}
