package no.tunet.approval.decision;

import java.util.List;
import no.tunet.approval.ApprovalStepView;
import no.tunet.approval.domain.StandingKind;
import no.tunet.approval.domain.Transition.Verb;
import no.tunet.kernel.OrganisationId;
import no.tunet.ui.HistoryEntry;
import no.tunet.ui.ObjectHead;

/** A farm's approval: head, standing, decisions and what may be decided now. */
public record ApprovalView(
        OrganisationId farm,
        ObjectHead head,
        StandingKind standing,
        List<ApprovalStepView> steps,
        List<Verb> verbs,
        List<HistoryEntry> history) {
    /** The noun that stands for a decision in the address. */
    public static String noun(Verb verb) {
        return switch (verb) {
            case OPEN -> "apning";
            case SUSPEND -> "venting";
            case RESUME -> "gjenopptak";
            case END -> "avslutning";
        };
    }
}
