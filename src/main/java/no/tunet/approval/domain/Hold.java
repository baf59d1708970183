package no.tunet.approval.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Days when an approval rests by itself: from the day after a paper lapsed or the grace for the self-audit was over, to the day before it was put right. */
public record Hold(HoldCause cause, LocalDate from, Optional<LocalDate> to) {
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }
}
