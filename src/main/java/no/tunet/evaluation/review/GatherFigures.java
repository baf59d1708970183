package no.tunet.evaluation.review;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.tunet.agreement.AgreementView;
import no.tunet.evaluation.domain.Faces;
import no.tunet.evaluation.domain.Outcome;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
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
        var cost = settlements.costOf(agreement.id(), about);
        var outcome = outcome(attendances.summary(agreement.id(), about), cost);
        return new Figures(said.about(agreement), outcome, caveat(cost, about));
    }

    /** Without a basis for every month the cost, and so the cost of a day, is too low. */
    private static Optional<Reason> caveat(Cost cost, Period about) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(about.from()), YearMonth.from(about.to())) + 1;
        return cost.months() < months
                ? Optional.of(Reason.of("evaluation.caveat.months", cost.months(), months))
                : Optional.empty();
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
