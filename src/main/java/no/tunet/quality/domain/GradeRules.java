package no.tunet.quality.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Reason;
import no.tunet.quality.AuditGrade;

/** What an auditor may conclude: the grade has to agree with the findings. */
public final class GradeRules {
    private GradeRules() {}

    public static List<Reason> conclude(
            AuditGrade grade, int deviations, LocalDate visitedOn, LocalDate assignedOn, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (grade == AuditGrade.PASSED && deviations > 0) {
            reasons.add(Reason.of("quality.grade.has-deviations", deviations));
        }
        if (grade == AuditGrade.PASSED_WITH_DEVIATIONS && deviations == 0) {
            reasons.add(Reason.of("quality.grade.no-deviations"));
        }
        if (visitedOn.isAfter(today)) {
            reasons.add(Reason.of("quality.grade.visit-in-future", today));
        }
        if (visitedOn.isBefore(assignedOn)) {
            reasons.add(Reason.of("quality.grade.visit-before-assignment", assignedOn));
        }
        return reasons;
    }
}
