package no.tunet.placement.domain;

import java.time.Duration;
import no.tunet.kernel.AbsenceCause;

/** What happened on one half-day: came, came late, or stayed away for a cause and with so much notice. */
public sealed interface Attendance {
    /** Came. */
    record Present() implements Attendance {}

    /** Came late. */
    record Late() implements Attendance {}

    /** Stayed away. */
    record Absent(AbsenceCause cause, Duration notice) implements Attendance {
        public Absent {
            if (notice.isNegative()) {
                throw new IllegalArgumentException("notice is never negative");
            }
        }
    }

    /** One tap says no notice time; "cancelled in time" then means a day (our starting value, the agreement says what it is worth). */
    static Absent absent(AbsenceCause cause) {
        return new Absent(
                cause,
                switch (cause) {
                    case CANCELLED_IN_TIME -> Duration.ofHours(24);
                    case ILL, CANCELLED_LATE, NO_SHOW, TRANSPORT_FAILED, FARM_CLOSED -> Duration.ZERO;
                });
    }
}
