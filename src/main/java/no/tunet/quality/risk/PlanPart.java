package no.tunet.quality.risk;

/** What an emergency plan says, in the order it hangs on the wall. */
public enum PlanPart {
    ALARM,
    MEETING_PLACE,
    FIRST_AID,
    FIRE,
    MISSING_PERSON,
    VIOLENCE,
    ANIMALS,
    NEXT_OF_KIN,
    BUYER
}
