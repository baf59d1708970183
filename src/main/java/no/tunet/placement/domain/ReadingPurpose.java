package no.tunet.placement.domain;

import java.util.Optional;

/** Why somebody reads a participant's page; written in the access log each time (pasientjournalloven § 16). */
public enum ReadingPurpose {
    FOLLOW_UP,
    START_OR_CHANGE,
    INCIDENT,
    ACCESS_REQUEST,
    QUALITY_CONTROL,
    NEXT_OF_KIN;

    /** The reasons those who work with participants choose among. */
    public static ReadingPurpose[] ofStaff() {
        return new ReadingPurpose[] {FOLLOW_UP, START_OR_CHANGE, INCIDENT, ACCESS_REQUEST, QUALITY_CONTROL};
    }

    /** The message key that the access log keeps. */
    public String key() {
        return "ReadingPurpose." + name();
    }

    /** The purpose of a word in an address; nothing when it is none of ours. */
    public static Optional<ReadingPurpose> of(String word) {
        for (ReadingPurpose purpose : values()) {
            if (purpose.name().equals(word)) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }
}
