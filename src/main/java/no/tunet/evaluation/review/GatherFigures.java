package no.tunet.evaluation.review;

import no.tunet.agreement.AgreementId;
import no.tunet.agreement.AgreementView;
import no.tunet.evaluation.domain.Faces;
import no.tunet.evaluation.domain.Outcome;
import no.tunet.kernel.Period;
import no.tunet.placement.AttendanceSummary;
import no.tunet.placement.Attendances;
import no.tunet.settlement.Cost;
import no.tunet.settlement.Settlements;
import org.springframework.stereotype.Component;

/** Gathers what was said and what happened from the modules that know. */
@Component
class GatherFigures {
    private final SaidBefore said;
    private final Attendances attendances;
    private final Settlements settlements;

    GatherFigures(SaidBefore said, Attendances attendances, Settlements settlements) {
        this.said = said;
        this.attendances = attendances;
        this.settlements = settlements;
    }

    Figures of(AgreementView agreement, Period about) {
        return new Figures(said.about(agreement), outcome(agreement.id(), about));
    }

    private Outcome outcome(AgreementId agreement, Period about) {
        return outcome(attendances.summary(agreement, about), settlements.costOf(agreement, about));
    }

    static Outcome outcome(AttendanceSummary days, Cost cost) {
        int incidents = days.incidentsByGrade().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new Outcome(
                days.participants(),
                days.planned(),
                days.attended(),
                days.absent(),
                incidents,
                days.incidentsByGrade().getOrDefault("SERIOUS", 0),
                new Faces(face(days, "GREAT"), face(days, "GOOD"), face(days, "SO_SO"), face(days, "BAD")),
                days.goals(),
                days.goalsReached(),
                cost.billed());
    }

    private static int face(AttendanceSummary days, String face) {
        return days.answersByFace().getOrDefault(face, 0);
    }
}
