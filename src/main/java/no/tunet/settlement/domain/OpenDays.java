package no.tunet.settlement.domain;

/** Half-days of the month that nobody has marked, and half-days with two answers that a person must decide between. */
public record OpenDays(int unmarked, int inConflict) {
    public static final OpenDays NONE = new OpenDays(0, 0);
}
