package no.tunet.placement;

import java.util.List;
import java.util.Map;
import no.tunet.kernel.OrganisationId;

/** One participant's own result of a period: goals in own words, half-days planned and attended, own answers by face while consented to. */
public record ParticipantResult(
        PlacementId placement,
        ParticipantId participant,
        OrganisationId municipality,
        String reference,
        List<GoalResult> goals,
        int planned,
        int attended,
        Map<String, Integer> answersByFace) {
    public ParticipantResult {
        goals = List.copyOf(goals);
        answersByFace = Map.copyOf(answersByFace);
    }

    /** A goal in the participant's own words, and whether it was reached. */
    public record GoalResult(String wording, boolean reached) {}
}
