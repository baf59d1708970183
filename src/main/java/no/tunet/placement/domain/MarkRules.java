package no.tunet.placement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tunet.kernel.Decision;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.Reason;

/** Which marks are accepted. A mark may come late (from a phone that had no coverage), never for a day that is not planned. */
public record MarkRules(int absenceKnownAheadDays) {

    /** An absence may be known four weeks ahead (our own value); presence only on the day or after. */
    public static MarkRules known() {
        return new MarkRules(28);
    }

    /** What is known about the half-day: whether it is planned, whether the farm is closed, and which marks there are already. */
    public record Facts(boolean planned, boolean farmClosed, Set<java.util.UUID> known) {}

    public Decision<Mark> accept(Mark mark, LocalDate on, HalfDay half, Facts facts, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (!facts.planned()) {
            reasons.add(Reason.of("placement.mark.notPlanned", on, half));
        }
        switch (mark.what()) {
            case Attendance.Present p -> reasons.addAll(cameInTheFuture(on, today));
            case Attendance.Late l -> reasons.addAll(cameInTheFuture(on, today));
            case Attendance.Absent a -> {
                if (on.isAfter(today.plusDays(absenceKnownAheadDays))) {
                    reasons.add(Reason.of("placement.mark.tooFarAhead", on, absenceKnownAheadDays));
                }
                if (mark.extraHours().signum() != 0 || mark.transport()) {
                    reasons.add(Reason.of("placement.mark.absentWithExtras"));
                }
            }
        }
        if (!facts.known().containsAll(mark.replaces())) {
            reasons.add(Reason.of("placement.mark.replacesUnknown"));
        }
        return Decision.unless(reasons, () -> mark);
    }

    private static List<Reason> cameInTheFuture(LocalDate on, LocalDate today) {
        return on.isAfter(today) ? List.of(Reason.of("placement.mark.inFuture", on)) : List.of();
    }
}
