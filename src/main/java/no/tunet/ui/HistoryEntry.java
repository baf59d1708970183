package no.tunet.ui;

import java.time.Instant;
import java.time.LocalDate;
import no.tunet.kernel.BusinessClock;

/** One line of an object's history: on which business day, written when (real time), who, what, and details in own words (may be empty). */
public record HistoryEntry(LocalDate on, Instant at, String who, String what, String detail) {
    /** True when it was written on the day it counts for, as it is unless demonstration data holds the date. */
    public boolean writtenTheSameDay() {
        return at.atZone(BusinessClock.OSLO).toLocalDate().equals(on);
    }
}
