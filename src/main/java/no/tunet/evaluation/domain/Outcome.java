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
        int attendedDays,
        Map<AbsenceCause, Integer> absences,
        int incidents,
        int seriousIncidents,
        Faces faces,
        int goals,
        int goalsReached,
        Money cost) {
    public Outcome {
        absences = Map.copyOf(absences);
    }

    /** Attended of planned half-days. */
    public Optional<Share> attendance() {
        return Part.of(Math.min(attendedHalfDays, plannedHalfDays), plannedHalfDays);
    }

    /** What was paid, absence and transport included, for each day somebody was there. */
    public Optional<Money> costPerAttendedDay() {
        return attendedDays == 0 ? Optional.empty() : Optional.of(cost.dividedBy(BigDecimal.valueOf(attendedDays)));
    }
}
