package no.tunet.evaluation.review;

/** A step that needs words: which step ("return" or "withdraw"), its address, and the evaluation it is about. */
public record WordsView(String step, String action, EvaluationPageView evaluation) {}
