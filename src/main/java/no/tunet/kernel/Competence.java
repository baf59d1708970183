package no.tunet.kernel;

/** What the people at a farm can do professionally, and what a need may ask for. */
public enum Competence {
    HEALTH_PROFESSIONAL,
    TEACHER,
    CHILD_WELFARE,
    SOCIAL_WORK,
    MENTAL_HEALTH,
    DEMENTIA_CARE,
    SUBSTANCE_USE,
    WORK_INSTRUCTION,
    RIDING_INSTRUCTION,
    FIRST_AID
}
