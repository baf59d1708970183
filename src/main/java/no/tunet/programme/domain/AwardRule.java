package no.tunet.programme.domain;

import no.tunet.kernel.Period;

/** A dated number that assessment and award go by, with its source and whether we have verified it. */
public record AwardRule(Id id, int value, Period validity, String source, boolean verified) {
    /** The numbers there are. */
    public enum Id {
        COMPLAINT_DAYS,
        COMPLAINT_ANSWER_DAYS,
        DRAFT_REMINDER_DAYS,
        ASSESSORS,
        FIRST_INSTALMENT_PERCENT,
        SECOND_INSTALMENT_PERCENT
    }
}
