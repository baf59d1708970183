package no.tunet.evaluation.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;

/** What happened in a period, summed over all participants: half-days, answers, incidents, goals, and what was paid. */
public record Outcome(
        int participants,
        int plannedHalfDays,
        int attendedHalfDays,
        Map<AbsenceCause, Integer> absences,
        int incidents,
        int seriousIncidents,
        Faces faces,
        int goals,
        int goalsReached,
        Money cost) {
    /** The unit that comparison and evaluation share. */
    public static final int HALF_DAYS_IN_A_DAY = 2;

    public static final Outcome NOTHING = new Outcome(0, 0, 0, Map.of(), 0, 0, Faces.NONE, 0, 0, Money.ZERO);

    public Outcome {
        absences = Map.copyOf(absences);
    }

    /** Attended of planned half-days. */
    public Optional<Share> attendance() {
        return Part.of(Math.min(attendedHalfDays, plannedHalfDays), plannedHalfDays);
    }

    /** What was paid, absence and transport included, for each day somebody was there; a day is two half-days, as in the comparison. */
    public Optional<Money> costPerAttendedDay() {
        return attendedHalfDays == 0
                ? Optional.empty()
                : Optional.of(cost.times(HALF_DAYS_IN_A_DAY).dividedBy(BigDecimal.valueOf(attendedHalfDays)));
    }
}
