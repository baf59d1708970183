package no.tunet.programme.domain;

/** From so many to so many, both included. Refuses an end before its start. */
public record Range(int min, int max) {
    public Range {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("a range ends at or after its start");
        }
    }

    public boolean contains(int number) {
        return number >= min && number <= max;
    }
}
