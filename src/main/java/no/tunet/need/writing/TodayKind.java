package no.tunet.need.writing;

/** The three answers to what people have today. */
public enum TodayKind {
    NOTHING,
    COST_UNKNOWN,
    COSTED
}
