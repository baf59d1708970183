package no.tunet.evaluation.domain;

/** What should happen with the service now, and why. */
public sealed interface Verdict {
    String reasons();

    record Continue(String reasons) implements Verdict {}

    /** Continue with changes; says which. */
    record Change(String reasons, String changes) implements Verdict {}

    /** End the service; says what comes instead for those who take part. */
    record Stop(String reasons, String instead) implements Verdict {}
}
