package no.tunet.evaluation;

/** What a signed evaluation decided. */
public enum EvaluationVerdict {
    CONTINUE,
    CHANGE,
    STOP
}
