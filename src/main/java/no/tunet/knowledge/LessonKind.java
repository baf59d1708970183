package no.tunet.knowledge;

/** What a lesson is about: the things a pilot is asked to map and assess. */
public enum LessonKind {
    CHALLENGE,
    CRITERION,
    SOLUTION,
    COST_AND_QUALITY
}
