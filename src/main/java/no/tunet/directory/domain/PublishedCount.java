package no.tunet.directory.domain;

/** How many people a need is for, as a farm may know it: counts from one to four are said as "fewer than five". */
public sealed interface PublishedCount {
    /** Five or more, said as it is. */
    record Exactly(int people) implements PublishedCount {
        public Exactly {
            if (people < SMALLEST_SHOWN) {
                throw new IllegalArgumentException("small counts are not said");
            }
        }
    }

    /** One to four. */
    record FewerThanFive() implements PublishedCount {}

    /** The smallest count that points at nobody: n < 5 is hidden (guard rail of the measures). */
    int SMALLEST_SHOWN = 5;

    static PublishedCount of(int people) {
        if (people < 1) {
            throw new IllegalArgumentException("a need is for at least one person");
        }
        return people < SMALLEST_SHOWN ? new FewerThanFive() : new Exactly(people);
    }
}
