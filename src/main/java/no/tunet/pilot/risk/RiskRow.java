package no.tunet.pilot.risk;

import java.util.List;
import no.tunet.pilot.domain.Plan;
import no.tunet.pilot.domain.RiskAssessment;
import no.tunet.pilot.domain.RiskStatus;

/** One risk as the page shows it. */
public record RiskRow(
        Plan.PlannedRisk planned, String owner, RiskStatus status, List<RiskAssessment> assessments, int version) {
    /** The latest judgement's cell in the matrix, as "likelihood-consequence"; empty when there is none. */
    public String cell() {
        return status instanceof RiskStatus.Watched(var latest, var movement)
                ? latest.likelihood() + "-" + latest.consequence()
                : "";
    }
}
