package no.tunet.approval.domain;

/** What may happen on the way to an approval, and who makes it happen. */
public enum PathEvent {
    SUBMIT(By.FARM),
    ASK(By.BODY),
    ANSWER(By.FARM),
    SILENCE(By.DAY),
    ACCEPT(By.BODY),
    REFUSE(By.BODY),
    WITHDRAW(By.FARM),
    SELF_AUDIT_SIGNED(By.FARM),
    AUDIT_CLEAN(By.AUDITOR),
    AUDIT_WITH_DEVIATIONS(By.AUDITOR),
    DEVIATIONS_CLOSED(By.AUDITOR),
    DEADLINE_PASSED(By.DAY),
    APPROVE(By.BODY),
    TAKE_OVER(By.BODY),
    SUSPEND(By.BODY),
    RESUME(By.BODY),
    END(By.BODY),
    VALIDITY_OVER(By.DAY),
    SELF_AUDIT_LATE(By.DAY),
    GRACE_OVER(By.DAY),
    PAPER_LAPSED(By.DAY),
    PAPER_RENEWED(By.FARM);

    private final By by;

    PathEvent(By by) {
        this.by = by;
    }

    public By by() {
        return by;
    }

    /** Who makes something happen; a day does it by passing. */
    public enum By {
        FARM,
        BODY,
        AUDITOR,
        DAY
    }
}
