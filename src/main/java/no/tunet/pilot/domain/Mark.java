package no.tunet.pilot.domain;

import java.util.Optional;

/** What a cell of the plan says about an activity in a quarter: work goes on (a small x), or it is to be reached (a capital X). No mark is no cell. */
public enum Mark {
    WORK("x"),
    REACH("X");

    private final String printed;

    Mark(String printed) {
        this.printed = printed;
    }

    /** The mark exactly as plans print it. */
    public String printed() {
        return printed;
    }

    public static Optional<Mark> ofPrinted(String text) {
        return switch (text) {
            case "x" -> Optional.of(WORK);
            case "X" -> Optional.of(REACH);
            default -> Optional.empty();
        };
    }
}
