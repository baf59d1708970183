package no.tunet.approval;

import java.time.LocalDate;
import java.util.Optional;

/** One decision in a farm's course: what, from when, until when for an opening, and why when the reader may know. */
public record ApprovalStepView(
        Kind kind, LocalDate from, Optional<LocalDate> to, Optional<String> reason, LocalDate decidedOn) {
    /** What was decided. */
    public enum Kind {
        OPENED,
        SUSPENDED,
        RESUMED,
        ENDED
    }
}
