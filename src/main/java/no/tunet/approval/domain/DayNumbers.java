package no.tunet.approval.domain;

/**
 * The deadlines of the scheme as they were on a day, in days; dated rows with their source. How long audits count stands in the quality scheme. Refuses
 * numbers below one.
 */
public record DayNumbers(
        int answer, int decide, int selfAuditGrace, int warnFirst, int warnSecond, int warnLast, int warnBuyers) {
    public DayNumbers {
        if (Math.min(Math.min(answer, decide), Math.min(warnLast, warnBuyers)) < 1) {
            throw new IllegalArgumentException("a deadline lies ahead");
        }
    }
}
