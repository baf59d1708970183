package no.tunet.kernel;

/** Why a participant did not come; what an agreement pays for each cause is data in the agreement. A closed farm is never paid. */
public enum AbsenceCause {
    ILL,
    CANCELLED_IN_TIME,
    CANCELLED_LATE,
    NO_SHOW,
    TRANSPORT_FAILED,
    FARM_CLOSED
}
