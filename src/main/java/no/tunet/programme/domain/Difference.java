package no.tunet.programme.domain;

import java.util.List;

/** A matter on which the sources of a programme differ: what each of them says, and a comment. */
public record Difference(Wording topic, List<Stated> stated, Wording comment) {
    /** What one source says. */
    public record Stated(Source source, Wording what) {}

    /** The paper something stands in. */
    public enum Source {
        MANDATE,
        CALL,
        PLAN,
        OTHER
    }
}
