package no.tunet.ui.chart;

import java.util.List;
import java.util.Optional;

/** Estimates as low, likely and high on one common scale; what nobody knows is shown as that. */
public record Ranges(String title, String of, List<Range> ranges) {
    /** One estimate; empty when nobody knows. */
    public record Range(String label, Optional<Span> span) {}

    /** Low, likely and high in one unit, and how each is written for the reader. Refuses values out of order or below nothing. */
    public record Span(double low, double likely, double high, String lowShown, String likelyShown, String highShown) {
        public Span {
            if (!(0 <= low && low <= likely && likely <= high)) {
                throw new IllegalArgumentException("low, likely and high stand in that order");
            }
        }
    }

    /** Where an amount lies on the scale, of 100. */
    public double at(double amount) {
        double largest = ranges.stream()
                .flatMap(r -> r.span().stream())
                .mapToDouble(Span::high)
                .max()
                .orElse(0);
        return largest == 0 ? 0 : Plot.rounded(2 + amount / largest * 96);
    }
}
