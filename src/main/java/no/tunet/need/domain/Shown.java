package no.tunet.need.domain;

/** A count as a reader may see it. */
public sealed interface Shown {
    /** The number itself. */
    record Exact(int count) implements Shown {}

    /** Withheld: one to four people, or a number that would let one to four be worked out. The two look alike on purpose. */
    record Hidden() implements Shown {}

    Shown HIDDEN = new Hidden();
}
