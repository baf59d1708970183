package no.tunet.quality;

/** How grave something that happened on a farm was. */
public enum Gravity {
    NEAR_MISS,
    MINOR,
    SERIOUS
}
