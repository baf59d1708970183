package no.tunet.placement.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.Reason;

/** One week: a column per day, a row per half-day, people as initials. */
public record WeekView(LocalDate monday, int week, List<Day> days, List<Reason> troubles, int people, boolean farm) {
    /** One day with both halves; a note when it is a holiday or the farm is closed. */
    public record Day(LocalDate on, Optional<Reason> note, List<Half> halves) {}

    /** One half-day: who comes, of how many places (0 when not known). */
    public record Half(HalfDay half, List<Token> tokens, int places) {
        private static final int MOST_DOTS = 16;

        public int free() {
            return Math.max(0, places - tokens.size());
        }

        /** The places as filled and empty dots, when there are few enough to see at a glance. */
        public String dots() {
            return places > MOST_DOTS ? "" : "●".repeat(Math.min(places, tokens.size())) + "○".repeat(free());
        }
    }

    /** One person as initials, with the longer words for a screen reader. */
    public record Token(UUID placement, String initials, String words, boolean closed) {}
}
