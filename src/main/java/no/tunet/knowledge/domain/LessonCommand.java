package no.tunet.knowledge.domain;

import no.tunet.kernel.PersonId;

/** What can be done with a lesson. */
public sealed interface LessonCommand {
    record Propose(PersonId by) implements LessonCommand {}

    record Publish(PersonId by) implements LessonCommand {}

    record SendBack(String reason) implements LessonCommand {}

    record Withdraw(String reason) implements LessonCommand {}
}
