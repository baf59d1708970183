package no.tunet.need.rollup;

import java.util.List;
import no.tunet.kernel.TargetGroup;
import no.tunet.need.domain.Shown;

/** The needs of a municipality by unit and group, as the acting person may see them. {@code open} says that nothing is hidden. */
public record RollUpView(
        List<TargetGroup> groups, List<Line> lines, List<Shown> totals, boolean open, boolean mayOpen) {
    /** One unit: a count per group and the sum last. */
    public record Line(String unit, boolean own, List<Shown> counts) {}

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** True when the first line is the reader's own unit, which the totals leave out. */
    public boolean ownLine() {
        return lines.stream().anyMatch(Line::own);
    }

    /** True when anything is hidden, so that the page explains why. */
    public boolean hides() {
        return lines.stream().flatMap(line -> line.counts().stream()).anyMatch(Shown.Hidden.class::isInstance);
    }
}
