package no.tunet.pilot.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tunet.kernel.Reason;

/** How many took part in a municipality and how it went, as counts over all its agreements. Counts from one to four people are never told. */
public record TakingPart(
        int participants,
        int planned,
        int attended,
        Map<String, Integer> incidentsByGrade,
        Map<String, Integer> answersByFace,
        int goalsReached,
        int goals) {
    public static final TakingPart NOBODY = new TakingPart(0, 0, 0, Map.of(), Map.of(), 0, 0);

    /** From this many people on a count says nothing about one of them; the same number as in the needs' roll-up. */
    private static final int FEWEST_SHOWN = 5;

    public TakingPart plus(TakingPart other) {
        return new TakingPart(
                participants + other.participants,
                planned + other.planned,
                attended + other.attended,
                added(incidentsByGrade, other.incidentsByGrade),
                added(answersByFace, other.answersByFace),
                goalsReached + other.goalsReached,
                goals + other.goals);
    }

    /** At least five took part, so that sums over them say nothing about one. */
    public boolean mayBeTold() {
        return participants >= FEWEST_SHOWN;
    }

    /** The sentences a report may hold; with one to four participants only that there are fewer than five. */
    public List<Reason> words() {
        if (participants == 0) {
            return List.of();
        }
        if (participants < FEWEST_SHOWN) {
            return List.of(Reason.of("pilot.fact.fewParticipants"));
        }
        var words = new ArrayList<Reason>();
        words.add(Reason.of(
                "pilot.fact.attendance", participants, attended, planned, planned == 0 ? 0 : attended * 100 / planned));
        int incidents = total(incidentsByGrade);
        words.add(Reason.of("pilot.fact.incidents", incidents, incidentsByGrade.getOrDefault("SERIOUS", 0)));
        if (total(answersByFace) >= FEWEST_SHOWN) {
            words.add(Reason.of(
                    "pilot.fact.answers",
                    total(answersByFace),
                    answersByFace.getOrDefault("GREAT", 0) + answersByFace.getOrDefault("GOOD", 0)));
        }
        if (goals > 0) {
            words.add(Reason.of("pilot.fact.goals", goalsReached, goals));
        }
        return List.copyOf(words);
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> added(Map<String, Integer> one, Map<String, Integer> other) {
        var sum = new HashMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        return Map.copyOf(sum);
    }
}
