package no.tunet.placement;

import java.time.Duration;
import java.util.List;
import no.tunet.kernel.AbsenceCause;

/** What stands about one planned half-day. */
public sealed interface AttendanceState {
    /** Came. */
    record Present() implements AttendanceState {}

    /** Came late. */
    record Late() implements AttendanceState {}

    /** Stayed away, for a cause and with so much notice. */
    record Absent(AbsenceCause cause, Duration notice) implements AttendanceState {}

    /** Nobody has marked it. */
    record Unmarked() implements AttendanceState {}

    /** Two or more different answers stand until a person decides. */
    record InConflict(List<AttendanceState> answers) implements AttendanceState {}
}
