package no.tunet.register.domain;

/** Where in a listing a word may stand, with what it counts for. */
public enum Field {
    NAME(4.0),
    FARM(3.0),
    FACTS(2.0),
    TEXT(1.0);

    private static final double[] BEST = new double[1 << values().length];

    static {
        for (int bits = 1; bits < BEST.length; bits++) {
            BEST[bits] = first(bits).weight;
        }
    }

    private final double weight;

    Field(double weight) {
        this.weight = weight;
    }

    int bit() {
        return 1 << ordinal();
    }

    /** What the best of several counts for. */
    static double best(int bits) {
        return BEST[bits];
    }

    static Field first(int bits) {
        return values()[Integer.numberOfTrailingZeros(bits)];
    }
}
