package no.tunet.register.domain;

/** Where in a listing a word may stand, with what it counts for. */
public enum Field {
    NAME(4.0),
    FARM(3.0),
    FACTS(2.0),
    TEXT(1.0);

    private final double weight;

    Field(double weight) {
        this.weight = weight;
    }

    int bit() {
        return 1 << ordinal();
    }

    /** What the best of several fields counts for. */
    static double best(int bits) {
        for (Field field : values()) {
            if ((bits & field.bit()) != 0) {
                return field.weight;
            }
        }
        return 0;
    }

    static Field first(int bits) {
        return values()[Integer.numberOfTrailingZeros(bits)];
    }
}
