package no.tunet.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values over time: one point per step on the horizontal axis, one line per series; a missing value leaves a gap. At most four series. */
public record Lines(String title, String over, List<String> steps, List<Series> series, DoubleFunction<String> shown) {
    private static final double LEFT = 78;
    private static final double RIGHT = 632;
    private static final double TOP = 12;
    private static final double BOTTOM = 196;

    public Lines {
        if (series.isEmpty() || series.size() > 4) {
            throw new IllegalArgumentException("a line chart has one to four series");
        }
    }

    /** One line: its name and a value per step, none of them negative. */
    public record Series(String name, List<Optional<Double>> values) {}

    /** The round value at the top of the vertical axis. */
    public double top() {
        double largest = series.stream()
                .flatMap(s -> s.values().stream().flatMap(Optional::stream))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return Plot.roundUp(largest);
    }

    public List<Double> ticks() {
        return List.of(0.0, top() / 2, top());
    }

    public double x(int step) {
        return Plot.rounded(steps.size() < 2 ? LEFT : LEFT + (RIGHT - LEFT) * step / (steps.size() - 1));
    }

    public double y(double value) {
        return Plot.rounded(BOTTOM - (BOTTOM - TOP) * value / top());
    }

    /** The line as an SVG path; it starts anew after a gap. */
    public String path(Series line) {
        return IntStream.range(0, steps.size())
                .filter(i -> valueAt(line, i).isPresent())
                .mapToObj(i -> (i > 0 && valueAt(line, i - 1).isPresent() ? "L" : "M") + x(i) + " "
                        + y(valueAt(line, i).orElseThrow()))
                .collect(Collectors.joining(" "));
    }

    public Optional<Double> valueAt(Series line, int step) {
        return step < line.values().size() ? line.values().get(step) : Optional.empty();
    }

    /** Whether the label of a step is written: every one when there is room. */
    public boolean isLabelled(int step) {
        int every = Math.max(1, Math.ceilDiv(steps.size(), 8));
        return step % every == 0;
    }
}
