package no.tunet.knowledge.domain;

import java.time.LocalDate;
import no.tunet.kernel.PersonId;

/** Where a lesson is on its way to everybody. */
public sealed interface LessonState {
    /** Being written; a reason stands here when it was sent back. */
    record Draft(String sentBackBecause) implements LessonState {}

    /** Waits for the directorate; who proposed may not publish. */
    record Proposed(PersonId by, LocalDate on) implements LessonState {}

    /** Open to everybody. */
    record Published(LocalDate on) implements LessonState {}

    /** Taken back, with the reason; only its own organisation still sees it. */
    record Withdrawn(LocalDate on, String reason) implements LessonState {}
}
