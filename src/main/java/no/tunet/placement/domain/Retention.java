package no.tunet.placement.domain;

import java.time.LocalDate;

/** How long a record is kept, and on which ground. */
public sealed interface Retention {
    String ground();

    /** Kept for ever and handed to the archive. */
    record Preserve(String ground) implements Retention {}

    /** Deleted on this day unless there is a hold. */
    record DeleteOn(LocalDate on, String ground) implements Retention {}

    /** Still in use: the time has not begun to run. */
    record InUse(String ground) implements Retention {}
}
