package no.tunet.approval.domain;

import java.time.LocalDate;
import no.tunet.kernel.Period;

/** One decision in the course of a farm's approval, from the day it has effect. Kept for ever, never changed. */
public sealed interface Step {
    /** The first day the decision has effect. */
    LocalDate on();

    /** Approved for a span of time; also how an approval is renewed. */
    record Opened(Period validity) implements Step {
        @Override
        public LocalDate on() {
            return validity.from();
        }
    }

    /** Set aside for a stated reason until somebody resumes or ends it. */
    record Suspended(LocalDate on, String reason) implements Step {}

    /** In force again within the validity it had. */
    record Resumed(LocalDate on, String reason) implements Step {}

    /** Withdrawn for a stated reason before its validity was over. */
    record Ended(LocalDate on, String reason) implements Step {}
}
