package no.tunet.approval;

import java.time.LocalDate;
import no.tunet.kernel.Period;

/** Whether a farm is approved on a day. */
public sealed interface ApprovalStatus {
    /** Nothing has been decided. */
    record None() implements ApprovalStatus {}

    /** Approved, with the validity. */
    record Open(Period validity) implements ApprovalStatus {}

    /** Set aside since a day; the reason is empty for those who may not read it. */
    record Suspended(LocalDate from, String reason) implements ApprovalStatus {}

    /** Withdrawn or lapsed; {@code on} is the first day without approval. */
    record Ended(LocalDate on) implements ApprovalStatus {}

    default boolean isApproved() {
        return this instanceof Open;
    }
}
