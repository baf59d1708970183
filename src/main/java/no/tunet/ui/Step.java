package no.tunet.ui;

import java.util.Optional;

/** One step of a flow: words, where it leads when it may be visited, and where it stands. */
public record Step(String text, Optional<String> href, State state) {
    /** Where a step stands. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }
}
