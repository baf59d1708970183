package no.tunet.knowledge;

/** How far a project has come on the way from a need to a service that is evaluated and told about. */
public enum ProjectStage {
    PREPARING,
    MAPPING,
    COMPARING,
    BUYING,
    RUNNING,
    EVALUATING,
    SHARING
}
