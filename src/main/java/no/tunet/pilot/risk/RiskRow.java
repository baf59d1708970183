package no.tunet.pilot.risk;

import java.util.List;
import no.tunet.kernel.Reason;
import no.tunet.pilot.domain.Plan;
import no.tunet.pilot.domain.RiskAssessment;
import no.tunet.pilot.domain.RiskStatus;

/** One risk as the page shows it. */
public record RiskRow(
        Plan.PlannedRisk planned, String owner, RiskStatus status, List<RiskAssessment> assessments, int version) {
    /** Where the risk stands, for a sentence. */
    public Reason inWords() {
        return switch (status) {
            case RiskStatus.Unassessed nobody -> Reason.of("pilot.risk.unassessed");
            case RiskStatus.Watched(var latest, var movement) ->
                Reason.of(
                        "pilot.risk.watched",
                        Reason.of("pilot.level." + latest.level().name()),
                        latest.likelihood(),
                        latest.consequence(),
                        Reason.of("pilot.movement." + movement.name()));
            case RiskStatus.Over over -> Reason.of("pilot.risk.over", over.on(), over.reason());
        };
    }

    /** The latest judgement's cell in the matrix, as "likelihood-consequence"; empty when there is none. */
    public String cell() {
        return status instanceof RiskStatus.Watched(var latest, var movement)
                ? latest.likelihood() + "-" + latest.consequence()
                : "";
    }
}
