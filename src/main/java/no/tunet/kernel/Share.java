package no.tunet.kernel;

/** A part of a whole in basis points: 10 000 is all of it. Refuses less than nothing and more than the whole. */
public record Share(int basisPoints) {
    public static final Share NONE = new Share(0);
    public static final Share ALL = new Share(10_000);

    public Share {
        if (basisPoints < 0 || basisPoints > 10_000) {
            throw new IllegalArgumentException("a share is between 0 and 10000 basis points, was " + basisPoints);
        }
    }

    public static Share ofPercent(int percent) {
        return new Share(Math.multiplyExact(percent, 100));
    }
}
