package no.tunet.agreement;

/** Where an agreement stands, in one word, for lists and other modules. */
public enum AgreementStatus {
    DRAFT,
    IN_REVIEW,
    SIGNED,
    TRIAL,
    RUNNING,
    ON_HOLD,
    CORRECTION,
    NOTICE,
    ENDED,
    DROPPED;

    /** True while the service may be delivered under the agreement; on hold the participants keep their places. */
    public boolean isLive() {
        return switch (this) {
            case TRIAL, RUNNING, ON_HOLD, CORRECTION, NOTICE -> true;
            case DRAFT, IN_REVIEW, SIGNED, ENDED, DROPPED -> false;
        };
    }
}
