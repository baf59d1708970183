package no.tunet.placement.domain;

/** What a participant can say yes to, one by one. Only sharing with the farm is needed to start (it lifts confidentiality, pbrl § 3-6). */
public enum ConsentPurpose {
    SHARE_WITH_FARM,
    NEXT_OF_KIN,
    OWN_ANSWERS,
    PHOTOS;

    public boolean neededToStart() {
        return switch (this) {
            case SHARE_WITH_FARM -> true;
            case NEXT_OF_KIN, OWN_ANSWERS, PHOTOS -> false;
        };
    }
}
