package no.tunet.pilot.domain;

/** The three colours of the five by five risk matrix, in words: likelihood times consequence from 15 is high, from 6 medium, below that low. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH;

    /** Likelihood times consequence from which a risk is high. */
    public static final int HIGH_FROM = 15;

    private static final int MEDIUM_FROM = 6;

    public static RiskLevel of(int likelihood, int consequence) {
        int score = likelihood * consequence;
        if (score >= HIGH_FROM) {
            return HIGH;
        }
        return score >= MEDIUM_FROM ? MEDIUM : LOW;
    }
}
