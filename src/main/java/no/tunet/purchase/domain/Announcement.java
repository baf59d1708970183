package no.tunet.purchase.domain;

/** Whether and where the purchase must be announced. */
public enum Announcement {
    NOT_REQUIRED,
    DOFFIN,
    DOFFIN_AND_TED,
    AWARD_NOTICE_ONLY,
    EXEMPT_ONE_SUPPLIER
}
