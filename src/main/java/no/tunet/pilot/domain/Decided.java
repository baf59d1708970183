package no.tunet.pilot.domain;

import java.time.LocalDate;
import java.util.Optional;

/** One line of the register of decisions: its number (0 before it is kept), the day and outcome, and where it was made: at a point of the plan or an item of a meeting. */
public record Decided(int number, String pointKey, Optional<AtMeeting> meeting, LocalDate on, String outcome) {
    /** A meeting and an item on its agenda. */
    public record AtMeeting(int meeting, int item) {}

    /** Made at a decision point of the plan. */
    public static Decided at(String pointKey, LocalDate on, String outcome) {
        return new Decided(0, pointKey, Optional.empty(), on, outcome);
    }

    /** Made at an item of a meeting. */
    public static Decided at(int meeting, int item, LocalDate on, String outcome) {
        return new Decided(0, "", Optional.of(new AtMeeting(meeting, item)), on, outcome);
    }
}
