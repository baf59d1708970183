package no.tunet.quality.domain;

/** The answer to a point. A no is a deviation. */
public enum PointVerdict {
    YES,
    NO,
    NOT_RELEVANT
}
