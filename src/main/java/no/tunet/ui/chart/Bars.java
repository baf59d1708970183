package no.tunet.ui.chart;

import java.util.List;

/** Bars beside their figures: one row per thing, the longest bar is the largest value. Values are never negative. */
public record Bars(String title, String of, String value, List<Bar> bars) {
    /** One bar: what, how much, and how the figure is written for the reader. */
    public record Bar(String label, double amount, String shown) {
        public Bar {
            if (!(amount >= 0)) {
                throw new IllegalArgumentException("a bar starts at nothing");
            }
        }
    }

    /** The length of a bar, of 100. */
    public double length(Bar bar) {
        double largest = bars.stream().mapToDouble(Bar::amount).max().orElse(0);
        return largest == 0 ? 0 : Plot.rounded(bar.amount() / largest * 100);
    }
}
