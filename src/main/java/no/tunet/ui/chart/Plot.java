package no.tunet.ui.chart;

/** Arithmetic of drawings. */
final class Plot {
    private Plot() {}

    /** Two decimals are enough for a drawing. */
    static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** The nearest 1, 2, 2.5 or 5 times a power of ten that is not smaller; 1 for nothing. */
    static double roundUp(double value) {
        if (value <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double step : new double[] {1, 2, 2.5, 5, 10}) {
            if (value <= step * power) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
