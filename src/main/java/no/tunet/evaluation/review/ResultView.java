package no.tunet.evaluation.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.placement.ParticipantResult;

/** A participant's own page about a period, in plain words: my goals, how often I came, what I said, and what happens now. */
public record ResultView(
        String reference,
        String farm,
        String buyer,
        Period about,
        List<ParticipantResult.GoalResult> goals,
        int planned,
        int attended,
        Map<String, Integer> faces,
        Optional<Reason> next,
        String path,
        String evaluationPath) {
    public int face(String name) {
        return faces.getOrDefault(name, 0);
    }
}
