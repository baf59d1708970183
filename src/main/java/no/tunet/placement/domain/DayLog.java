package no.tunet.placement.domain;

import java.time.Instant;
import java.util.UUID;

/** The day in four taps and no free text, so that no health data slips in: how it went, with whom, with what, and whether outdoors. */
public record DayLog(UUID id, Mood mood, Company company, DayActivity activity, boolean outdoors, Instant madeAt) {
    /** How the day went, four faces from good to bad. */
    public enum Mood {
        GREAT,
        GOOD,
        SO_SO,
        BAD
    }

    /** With whom the day was spent. */
    public enum Company {
        ALONE,
        WITH_STAFF,
        WITH_ONE,
        WITH_GROUP
    }

    /** What filled most of the day. */
    public enum DayActivity {
        ANIMALS,
        GARDEN_AND_FOREST,
        WORKSHOP,
        KITCHEN,
        SCHOOL_WORK,
        REST
    }
}
