package no.tunet.purchase.domain;

import java.time.LocalDate;

/** The day whose rules apply: the announcement, or where nothing is announced the first request sent to a supplier (FOA § 32-2). */
public record LegalDate(Kind kind, LocalDate on) {
    /** Which event the day is taken from. */
    public enum Kind {
        ANNOUNCEMENT,
        FIRST_REQUEST
    }
}
