package no.tunet.placement;

import java.util.Map;
import no.tunet.kernel.AbsenceCause;

/**
 * Counts over an agreement in a period, without anybody's days: half-days planned, attended (late ones among them), absent by cause, unmarked and in
 * conflict; incidents by grade, own answers by face, goals. Counts of 1-4 are hidden by whoever shows them outside the unit.
 */
public record AttendanceSummary(
        int participants,
        int planned,
        int attended,
        int late,
        Map<AbsenceCause, Integer> absent,
        int inConflict,
        int unmarked,
        Map<String, Integer> incidentsByGrade,
        Map<String, Integer> answersByFace,
        int goalsReached,
        int goals) {
    public AttendanceSummary {
        absent = Map.copyOf(absent);
        incidentsByGrade = Map.copyOf(incidentsByGrade);
        answersByFace = Map.copyOf(answersByFace);
    }
}
