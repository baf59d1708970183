package no.tunet.kernel;

/** Half of a service day on a farm: what is booked, filled and paid for. */
public enum HalfDay {
    MORNING,
    AFTERNOON
}
