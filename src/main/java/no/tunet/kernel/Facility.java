package no.tunet.kernel;

/** What a place is laid out for, and what some need to be able to come at all. */
public enum Facility {
    STEP_FREE_ACCESS,
    ACCESSIBLE_TOILET,
    QUIET_ROOM,
    WARM_ROOM,
    WITHOUT_ANIMAL_CONTACT
}
