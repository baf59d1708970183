package no.tunet.quality.domain;

/** How much a risk asks for, from likelihood times consequence on scales of one to five. Our own borders: 1-4, 5-9, 10-14, 15-25. */
public enum RiskLevel {
    LOW,
    MODERATE,
    HIGH,
    UNACCEPTABLE;

    public static RiskLevel of(int likelihood, int consequence) {
        if (likelihood < 1 || likelihood > 5 || consequence < 1 || consequence > 5) {
            throw new IllegalArgumentException("likelihood and consequence are 1 to 5");
        }
        int product = likelihood * consequence;
        if (product >= 15) {
            return UNACCEPTABLE;
        }
        if (product >= 10) {
            return HIGH;
        }
        return product >= 5 ? MODERATE : LOW;
    }
}
