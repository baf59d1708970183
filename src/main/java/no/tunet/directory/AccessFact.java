package no.tunet.directory;

/** A fact about a place that decides for some whether they can come; each is said to be there, not to be there, or not said. */
public enum AccessFact {
    PARKING_AT_THE_DOOR,
    FIRM_GROUND,
    WIDE_DOORS,
    RESTING_PLACES,
    PICTURE_PLAN,
    HEARING_LOOP,
    GUIDE_DOG_WELCOME,
    OWN_ASSISTANT_WELCOME,
    BUS_STOP_NEAR
}
