package no.tunet.settlement.domain;

import no.tunet.kernel.HalfDay;

/** What of a participant's day is paid: each half, the extra hours of each half, and the transport and the meal of the whole day. */
public enum Item {
    MORNING,
    AFTERNOON,
    EXTRA_MORNING,
    EXTRA_AFTERNOON,
    TRANSPORT,
    MEAL;

    static Item of(HalfDay half) {
        return switch (half) {
            case MORNING -> MORNING;
            case AFTERNOON -> AFTERNOON;
        };
    }

    static Item extraOf(HalfDay half) {
        return switch (half) {
            case MORNING -> EXTRA_MORNING;
            case AFTERNOON -> EXTRA_AFTERNOON;
        };
    }
}
